package dev.gino.engine;

import org.jspecify.annotations.Nullable;

/** Who has sent a call, and gets it back. */
interface Sender {
    /**
     * A call has come back, on the event loop of its session; to be delivered, or sent again.
     *
     * @param failure what went wrong, in our words; {@code null} if nothing did
     */
    void returned(Call<?> call, @Nullable Throwable failure);
}
