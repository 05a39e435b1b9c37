package dev.gino.dsl;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What the compiler says of a line that a user might write, in a class of a package of theirs. */
final class Snippets {
    private static final List<String> BEFORE = List.of(
            "import static dev.gino.dsl.Dsl.*;",
            "import static dev.gino.dsl.Aggregates.*;",
            "import static dev.gino.dsl.Functions.*;",
            "import static dev.gino.dsl.WindowFunctions.*;",
            "import static dev.gino.dsl.Shop.*;",
            "import static dev.gino.dsl.SqlTypes.*;",
            "import dev.gino.dsl.*;",
            "import dev.gino.dsl.Shop.Mood;",
            "import java.math.BigDecimal;",
            "import java.util.List;",
            "@SuppressWarnings(\"all\") class Snippet {",
            "  record Pair(String name, Integer number) {}",
            "  static void send(Statement statement) {}",
            "  static <R> R fetch(Query<R> query) { return null; }");

    private Snippets() {}

    /** Of each member of a class its errors; one that is not in its line says so. */
    static Map<String, List<String>> errors(List<String> members) {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        members.forEach(member -> errors.put(member, new ArrayList<>()));
        for (Diagnostic<? extends JavaFileObject> said : diagnostics(members)) {
            if (said.getKind() == Diagnostic.Kind.ERROR) {
                errors.computeIfAbsent(((Source) said.getSource()).member, unknown -> new ArrayList<>())
                        .add(message(said));
            }
        }
        return errors;
    }

    private static String message(Diagnostic<?> said) {
        String where = said.getLineNumber() == BEFORE.size() + 2 ? "" : "in line " + said.getLineNumber() + ": ";
        return where + said.getMessage(Locale.ROOT);
    }

    private static List<Diagnostic<? extends JavaFileObject>> diagnostics(List<String> members) {
        List<Source> sources = new ArrayList<>();
        members.forEach(member -> sources.add(new Source(sources.size(), member)));
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-Xmaxerrs", "1000", "-classpath", classPath());
        JavacTask task =
                (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, said, options, null, sources);
        analyze(task);
        return said.getDiagnostics();
    }

    private static void analyze(JavacTask task) {
        try {
            task.analyze();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String classPath() {
        return String.join(System.getProperty("path.separator"), place(Table.class), place(Shop.class));
    }

    private static String place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    /** A file in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final int number;
        private final String member;

        Source(int number, String member) {
            super(URI.create("memory:///Snippet" + number + ".java"), Kind.SOURCE);
            this.number = number;
            this.member = member;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "package com.example" + number + ";\n" + String.join("\n", BEFORE) + "\n" + member + "\n}";
        }
    }
}
