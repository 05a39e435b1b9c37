package dev.gino.cookbook;

import java.math.BigDecimal;

/** A row of {@link Orders}. */
public record Order(Long userId, String article, Integer pieces, BigDecimal price) {}
