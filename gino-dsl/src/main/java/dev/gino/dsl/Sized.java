package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.math.BigDecimal;

/** Types declared with a size: what does not fit is refused before it is sent. */
final class Sized {
    private Sized() {}

    static SqlType<String, TextExpression> varchar(int length) {
        String modifier = "(" + length + ")";
        return SqlTypes.VARCHAR.with(SqlTypes.VARCHAR.codec().declaredWith(modifier, text -> {
            int given = text.codePointCount(0, text.length());
            return fitting(text, given <= length, "a text of " + given + " characters", "varchar" + modifier);
        }));
    }

    static SqlType<BigDecimal, NumericExpression<BigDecimal>> numeric(int precision, int scale) {
        String modifier = "(" + precision + ", " + scale + ")";
        return SqlTypes.NUMERIC.with(SqlTypes.NUMERIC.codec().declaredWith(modifier, number -> {
            BigDecimal exact = number.stripTrailingZeros();
            boolean fits = exact.scale() <= scale && exact.precision() - exact.scale() <= precision - scale;
            return fitting(number, fits, number.toString(), "numeric" + modifier);
        }));
    }

    private static <T> T fitting(T value, boolean fits, String described, String type) {
        if (!fits) {
            throw new UsageException(
                    "value out of range: " + described + " for " + type, null, "shorten it, or widen the column");
        }
        return value;
    }
}
