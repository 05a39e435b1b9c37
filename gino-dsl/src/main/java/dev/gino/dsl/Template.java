package dev.gino.dsl;

import dev.gino.error.UsageException;
import java.util.List;

/** Text with holes. The text is code, never input: it becomes part of the statement as it is. */
final class Template {
    private static final String HOLE = "\\{}";

    private Template() {}

    static Node node(String text, List<Node> arguments) {
        List<String> parts = List.of(text.split(HOLE, -1));
        if (parts.size() != arguments.size() + 1) {
            String count = (parts.size() - 1) + " holes for " + arguments.size() + " arguments";
            throw new UsageException("a template has " + count, text, "write {} once for each argument");
        }
        return new Node.Template(parts, arguments);
    }
}
