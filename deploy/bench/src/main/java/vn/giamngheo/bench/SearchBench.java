package vn.giamngheo.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

import vn.giamngheo.local.stack.LocalStack;

/** How long a search takes, through HTTP, kind by kind. */
final class SearchBench {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 300;

    /** What a person might type, and how rare it is. */
    private static final List<Search> SEARCHES = List.of(
            new Search("full name, with tones", "Trần Thị Hoà", ""),
            new Search("full name, without tones", "tran thi hoa", ""),
            new Search("part of a name", "xuan phuong", ""),
            new Search("part of a word", "ngoc kh", ""),
            new Search("most common family name", "nguyen", ""),
            new Search("one syllable, with tones", "Đào", ""),
            new Search("initials", "nvh", ""),
            new Search("code", "B-4711", ""),
            new Search("nobody's name", "zzyzx quxx", ""),
            new Search("in one commune", "nguyen van", ", \"commune\": \"20107\""),
            new Search("page without a search", "", ""));

    private final LocalStack stack;

    SearchBench(LocalStack stack) {
        this.stack = stack;
    }

    void run(int households) throws SQLException, IOException, InterruptedException, ExecutionException {
        System.out.printf("Filling the register with %,d synthetic households of four …%n", households);
        var login = stack.postgres().database("household");
        SyntheticRegister.fill(stack.postgres().jdbcUrl("household"), login.login(), login.password(), households);
        var clients = new Clients(stack);
        for (var search : SEARCHES) {
            clients.measureAll(WARM_UP, i -> search.question());
        }
        System.out.printf(
                "%n%-36s %8s %8s %8s%n", "search at " + households + " households", "p50 ms", "p95 ms", "max ms");
        var lines = new ArrayList<String>();
        for (var search : SEARCHES) {
            var times = clients.measureAll(MEASURED, i -> search.question());
            System.out.println(times.line(search.kind));
            lines.add(times.json(search.kind));
        }
        System.out.println("\n{\"households\":" + households + ",\"clients\":" + Clients.AT_ONCE + ",\"search\":["
                + String.join(",", lines) + "]}");
    }

    private record Search(String kind, String text, String filter) {

        /** Names go in a body; a page without a search has none. */
        Clients.Question question() {
            return text.isEmpty()
                    ? new Clients.Question("/households?limit=20", null)
                    : new Clients.Question(
                            "/household-searches/by-text", "{\"text\": \"" + text + "\", \"limit\": 20" + filter + "}");
        }
    }
}
