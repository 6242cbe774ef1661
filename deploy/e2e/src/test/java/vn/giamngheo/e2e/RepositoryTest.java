package vn.giamngheo.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The shape of the repository itself. */
class RepositoryTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final int LONGEST_FILE = 250;

    @Test
    void noJavaFileIsLongerThanOneCanHoldInMind() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : javaFiles(ROOT)) {
            try (var lines = Files.lines(file)) {
                var count = lines.count();
                // Tests tell many cases one after the other; one may read them apart.
                if (count > LONGEST_FILE && !file.toString().contains("/src/test/")) {
                    tooLong.add(ROOT.relativize(file) + ": " + count);
                }
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void kitStaysSmall() throws IOException {
        var files = javaFiles(ROOT.resolve("service-kit/src/main")).stream()
                .filter(file -> !file.endsWith("package-info.java"));

        assertThat(files).hasSizeLessThan(25);
    }

    @Test
    void topLevelHoldsTheModulesAndNothingElse() throws IOException {
        try (var entries = Files.list(ROOT)) {
            assertThat(entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !name.startsWith(".") && !name.equals("target")))
                    .containsExactlyInAnyOrder(
                            "pom.xml",
                            "household-service",
                            "target-service",
                            "agency-task-service",
                            "gateway",
                            "service-kit",
                            "deploy",
                            "docs",
                            "README.md",
                            "CONTRIBUTING.md",
                            "LICENSE",
                            "mvnw");
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        for (var module :
                List.of("service-kit", "household-service", "target-service", "agency-task-service", "gateway")) {
            for (var vietnamese : bundles(ROOT.resolve(module).resolve("src/main/resources"))) {
                var english = vietnamese.resolveSibling(
                        vietnamese.getFileName().toString().replace(".properties", "_en.properties"));

                assertThat(keys(english)).as(english.toString()).isEqualTo(keys(vietnamese));
            }
        }
    }

    @Test
    void npmPackagesAreKnownByWhatTheyAreNotByWhereTheyCameFrom() throws IOException {
        assertThat(Files.readString(ROOT.resolve("deploy/contracts/package-lock.json")))
                .contains("\"integrity\"")
                .doesNotContain("\"resolved\"");
    }

    private static List<Path> bundles(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith("problems.properties"))
                    .toList();
        }
    }

    private static Set<Object> keys(Path bundle) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.keySet());
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/generated")
                            && !file.toString().contains("/.state/"))
                    .toList();
        }
    }
}
