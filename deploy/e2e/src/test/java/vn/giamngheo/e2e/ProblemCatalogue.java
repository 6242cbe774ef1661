package vn.giamngheo.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** All kinds of refusals of the suite, read from the compiled enums and the bundles of their texts. */
final class ProblemCatalogue {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final String COMMON = "service-kit";
    private static final List<String> MODULES =
            List.of(COMMON, "household-service", "target-service", "agency-task-service", "gateway");

    /** One text in both languages. */
    record Text(String vietnamese, String english) {}

    /** One kind of refusal of one service, or of all. */
    record Entry(String slug, int status, String service, Text title, Text detail) {}

    private ProblemCatalogue() {}

    static List<Entry> ofTheSuite() {
        var entries = new ArrayList<Entry>();
        for (var module : MODULES) {
            try (var loader = new URLClassLoader(urls(module), ProblemCatalogue.class.getClassLoader())) {
                for (var name : problemEnums(module)) {
                    for (var constant :
                            Objects.requireNonNull(loader.loadClass(name).getEnumConstants())) {
                        entries.add(entry(module, constant));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        // Two features of a service may refuse in the same words.
        return entries.stream()
                .distinct()
                .sorted(Comparator.comparing(Entry::slug).thenComparing(Entry::service))
                .toList();
    }

    private static Entry entry(String module, Object constant) throws ReflectiveOperationException {
        var slug = (String) said(constant, "slug");
        var bundle = (String) said(constant, "bundle");
        return new Entry(
                slug,
                (int) said(constant, "status"),
                service(module),
                text(module, bundle, slug + ".title"),
                text(module, bundle, slug + ".detail"));
    }

    private static Object said(Object constant, String method) throws ReflectiveOperationException {
        var asked = constant.getClass().getMethod(method);
        asked.setAccessible(true);
        return Objects.requireNonNull(asked.invoke(constant));
    }

    private static String service(String module) {
        return module.equals(COMMON) ? "all" : module;
    }

    private static URL[] urls(String module) throws IOException {
        return new URL[] {
            classes(module).toUri().toURL(), classes(COMMON).toUri().toURL()
        };
    }

    private static Path classes(String module) {
        return ROOT.resolve(module).resolve("target/classes");
    }

    /** By their name, which a house rule keeps. */
    private static List<String> problemEnums(String module) throws IOException {
        try (var files = Files.walk(classes(module))) {
            return files.map(file -> classes(module).relativize(file).toString())
                    .filter(file -> file.matches(".*[a-z]Problem\\.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static Text text(String module, String bundle, String key) {
        return new Text(shown(texts(module, bundle, ""), key), shown(texts(module, bundle, "_en"), key));
    }

    /** As MessageFormat means it, and so that a table can hold it. */
    private static String shown(Properties texts, String key) {
        return Objects.requireNonNull(texts.getProperty(key), key)
                .replace("''", "'")
                .replace("|", "\\|");
    }

    private static Properties texts(String module, String bundle, String language) {
        var file = ROOT.resolve(module).resolve("src/main/resources").resolve(bundle + language + ".properties");
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
