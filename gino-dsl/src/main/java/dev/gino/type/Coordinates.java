package dev.gino.type;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers and points that geometric values are made of. */
final class Coordinates {
    private Coordinates() {}

    /** The numbers of a text, whatever brackets are around them. */
    static double[] parse(String type, String text) {
        try {
            return Stream.of(text.replaceAll("[()<>{}\\[\\]]", "").split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException malformed) {
            throw Malformed.text(type, text);
        }
    }

    /** So many numbers of a text. */
    static double[] parse(String type, String text, int count) {
        double[] numbers = parse(type, text);
        if (numbers.length != count) {
            throw Malformed.text(type, text);
        }
        return numbers;
    }

    /** Points of a text, at least one. */
    static List<Point> points(String type, String text) {
        double[] numbers = parse(type, text);
        if (numbers.length % 2 != 0) {
            throw Malformed.text(type, text);
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            points.add(new Point(numbers[i], numbers[i + 1]));
        }
        return points;
    }

    /** Points, counted. */
    static List<Point> points(ByteBuffer binary) {
        return Stream.generate(() -> Point.read(binary)).limit(binary.getInt()).toList();
    }

    /** A copy; PostgreSQL has no path and no polygon without points. */
    static List<Point> some(String type, List<Point> points) {
        if (points.isEmpty()) {
            throw Malformed.value("a " + type + " without points", "give it one");
        }
        return List.copyOf(points);
    }

    /** {@code (1.0,2.0),(3.0,4.0)}. */
    static String text(List<Point> points) {
        return points.stream().map(Point::toString).collect(Collectors.joining(","));
    }
}
