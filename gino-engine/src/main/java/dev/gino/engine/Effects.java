package dev.gino.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The effects of the statements seen so far: a text is looked at once. */
final class Effects {
    private static final int MOST = 4096;

    private final Map<String, Effect> known = new ConcurrentHashMap<>();

    /**
     * The effect of a statement.
     *
     * @throws dev.gino.error.UsageException if it must not be sent at all
     */
    Effect of(String text) {
        Effect effect = known.get(text);
        return effect == null ? learn(text) : effect;
    }

    private Effect learn(String text) {
        Effect effect = Effect.of(text);
        if (known.size() >= MOST) { // texts are few, unless somebody writes values into them
            known.clear();
        }
        known.put(text, effect);
        return effect;
    }
}
