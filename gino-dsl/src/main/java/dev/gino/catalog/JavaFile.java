package dev.gino.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file of Java: what is said in it, and what that imports. */
final class JavaFile {
    private static final int WIDTH = 120;
    private static final int LAST_CALL = 80;
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
        if (!text.strip().startsWith("/**")) {
            importTypes(text);
        }
        body.append(text).append('\n');
    }

    private void importTypes(String text) {
        Matcher types = TYPE.matcher(text);
        while (types.find()) {
            String known = packages.get(types.group());
            if (known != null) {
                imports.add(known + "." + types.group());
            }
        }
    }

    void imports(String name) {
        imports.add(name);
    }

    /** A declaration and its value: in one line, in two, or with a line for each call, as our formatter has it. */
    void field(String declaration, String value) {
        String one = "    " + declaration + " = " + value + ";";
        String two = "            " + value + ";";
        if (fits(one)) {
            line(one);
        } else if (fits(two)) {
            line("    " + declaration + " =");
            line(two);
        } else {
            List<String> calls = calls(value);
            calls.set(0, opened("    " + declaration + " = " + calls.get(0), calls.size() == 1));
            line(String.join("\n            ", calls) + ";");
        }
    }

    /** A first call whose arguments have a line of their own, if it is too long. */
    private static String opened(String line, boolean alone) {
        int arguments = line.indexOf('(') + 1;
        boolean fits = line.length() <= WIDTH || arguments == 0;
        String indent = alone ? "            " : "                    ";
        return fits ? line : line.substring(0, arguments) + "\n" + indent + line.substring(arguments);
    }

    /** Whether the formatter leaves a line alone: it is short enough, and its last call begins early enough. */
    private static boolean fits(String line) {
        int last = 0;
        for (int i = 1; i < line.length(); i = after(line, i)) {
            last = line.charAt(i) == '.' && line.charAt(i - 1) == ')' ? i : last;
        }
        return line.length() <= WIDTH && last <= LAST_CALL;
    }

    /** The calls of a chain, one after the other. */
    private static List<String> calls(String chain) {
        List<String> calls = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < chain.length(); i = after(chain, i)) {
            char here = chain.charAt(i);
            depth += here == '(' ? 1 : here == ')' ? -1 : 0;
            if (here == '.' && depth == 0 && i > 0 && chain.charAt(i - 1) == ')') {
                calls.add(chain.substring(start, i));
                start = i;
            }
        }
        calls.add(chain.substring(start));
        return calls;
    }

    /** The next place after a character, or after a text in quotes. */
    private static int after(String code, int i) {
        if (code.charAt(i) != '"') {
            return i + 1;
        }
        int end = i + 1;
        while (code.charAt(end) != '"') {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    /** A comment, in as many lines as it needs. */
    void comment(String text) {
        StringBuilder line = new StringBuilder("    //");
        for (String word : text.strip().split("\\s+", -1)) {
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
