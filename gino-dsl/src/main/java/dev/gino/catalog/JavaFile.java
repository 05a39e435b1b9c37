package dev.gino.catalog;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file of Java: what is said in it, and what that imports. */
final class JavaFile {
    private static final int WIDTH = 120;
    private static final Pattern TYPE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\b[A-Z]\\w*[a-z]\\w*\\b|\\bUUID\\b");

    private final String packageName;
    private final Map<String, String> packages;
    private final TreeSet<String> imports = new TreeSet<>();
    private final StringBuilder body = new StringBuilder();

    JavaFile(String packageName) {
        this.packageName = packageName;
        this.packages = JavaTypes.PACKAGES;
    }

    /** A line, which imports the types that it names. */
    void line(String text) {
        Matcher types = TYPE.matcher(text);
        while (types.find()) {
            String known = packages.get(types.group());
            if (known != null) {
                imports.add(known + "." + types.group());
            }
        }
        body.append(text).append('\n');
    }

    void imports(String name) {
        imports.add(name);
    }

    /** A declaration and its value, in two lines if one is too short. */
    void field(String declaration, String value) {
        String one = "    " + declaration + " = " + value + ";";
        if (one.length() <= WIDTH) {
            line(one);
        } else {
            line("    " + declaration + " =");
            line("            " + value + ";");
        }
    }

    /** A comment, in as many lines as it needs. */
    void comment(String text) {
        StringBuilder line = new StringBuilder("    //");
        for (String word : text.strip().split("\\s+")) {
            if (line.length() + word.length() + 1 > WIDTH && line.length() > "    //".length()) {
                body.append(line).append('\n');
                line = new StringBuilder("    //");
            }
            line.append(' ').append(word);
        }
        body.append(line).append('\n');
    }

    void blank() {
        body.append('\n');
    }

    @Override
    public String toString() {
        String imported = imports.stream()
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining("", "", imports.isEmpty() ? "" : "\n"));
        return "package " + packageName + ";\n\n" + imported + body;
    }

    /** A text as a constant of Java. */
    static String literal(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        return '"' + escaped + '"';
    }
}
