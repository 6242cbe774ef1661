package vn.giamngheo.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of all refusals says what the enums and their texts say. */
class ProblemsPageTest {

    private static final Path DOCS = Path.of("../../docs").toAbsolutePath().normalize();
    private static final Path PAGE = DOCS.resolve("problems.md");
    private static final Path STATUS_CODES = DOCS.resolve("status-codes.md");
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|");

    private final List<ProblemCatalogue.Entry> problems = ProblemCatalogue.ofTheSuite();

    @Test
    void saysWhatTheServicesSay() throws IOException {
        var page = page();
        if (System.getProperty("contract.refresh") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE, StandardCharsets.UTF_8) : "")
                .as("Write it again with -Dcontract.refresh, read the diff and commit it")
                .isEqualTo(page);
    }

    @Test
    void noOtherPageExplainsARefusalThatIsNoMore() throws IOException {
        var slugs = new TreeSet<>(
                problems.stream().map(ProblemCatalogue.Entry::slug).toList());
        var explained = EXPLAINED
                .matcher(Files.readString(STATUS_CODES, StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(explained).isNotEmpty().isSubsetOf(slugs);
    }

    private String page() {
        var page = new StringBuilder("""
                # Problems

                Every refusal of the suite, as a person reads it: first in Vietnamese, then in English. `{0}` and the like stand for
                what the case fills in. Written from the enums and their texts by a test (`ProblemsPageTest` in `deploy/e2e`); change
                it there, not here. When each of them comes, what the statuses mean and the codes in `errors[]`: [status
                codes](status-codes.md).

                `type` is `urn:giamngheo:problem:` and the slug. Where several services have a slug, it has one row for each.

                | Slug | Status | Service | Title | Detail |
                |---|---|---|---|---|
                """);
        for (var problem : problems) {
            page.append("| `%s` | %d | %s | %s<br>%s | %s<br>%s |%n"
                    .formatted(
                            problem.slug(),
                            problem.status(),
                            problem.service(),
                            problem.title().vietnamese(),
                            problem.title().english(),
                            problem.detail().vietnamese(),
                            problem.detail().english()));
        }
        return page.toString();
    }
}
