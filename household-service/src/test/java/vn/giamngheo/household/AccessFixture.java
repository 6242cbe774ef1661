package vn.giamngheo.household;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.restassured.response.Response;

import vn.giamngheo.testing.Tokens;
import vn.giamngheo.testing.access.Ladder;

import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.finding;
import static vn.giamngheo.household.Api.round;
import static vn.giamngheo.household.Api.survey;

/**
 * Two communes of a district of their own, as no other test uses them: what lies in the own one must not be read from
 * its sibling, and the other way round. Households of 2017 are classified, those of 2018 are posted.
 */
final class AccessFixture {

    static final int CLASSIFIED = 2017;
    static final int POSTED = 2018;
    private static final String IDENTITY = "046170%06d";

    private static final AtomicInteger DISTRICTS = new AtomicInteger();

    final String district;
    final String own;
    final String village;
    final String sibling;
    final Tokens officer;
    final Ladder ladder;

    final Family family;
    final Family second;
    final Family kept;
    final Family absorbed;
    final Family stranger;
    final UUID classified;
    final UUID open;
    final String complaint;
    final String merge;
    final String identity;

    private final int number = DISTRICTS.incrementAndGet();

    AccessFixture(DataSource database) {
        district = "49" + number;
        own = district + "1";
        sibling = district + "2";
        village = own + "-01";
        areas(database);
        officer = Tokens.of("surveyor", "commune-officer", "reviewing-officer").areas("49");
        round(CLASSIFIED, "VN-2016");
        round(POSTED, "VN-2016");
        identity = IDENTITY.formatted(number);
        family = new Family(own, "Trần Kín", identity);
        second = new Family(own, "Lê Riêng", null);
        kept = new Family(own, "Phan Giữ", null);
        absorbed = new Family(own, "Phan Nhập", null);
        stranger = new Family(sibling, "Hồ Hàng Xóm", null);
        classified = completed(family);
        completed(stranger);
        open = submitted(family);
        submitted(second);
        merge = merged();
        submitted(kept);
        submitted(stranger);
        posted(own);
        posted(sibling);
        complaint = sent(as(officer).body(complaint(UUID.randomUUID())).post(commune("/complaints"), POSTED, own))
                .path("id");
        ladder = new Ladder(
                own,
                district,
                village,
                sibling,
                Set.of(
                        "Kín",
                        "Riêng",
                        family.id.toString(),
                        second.id.toString(),
                        classified.toString(),
                        open.toString(),
                        "\"" + own + "\""),
                Set.of("Xóm", stranger.id.toString(), "\"" + sibling + "\""));
    }

    static String commune(String rest) {
        return "/api/v1/survey-rounds/{year}/communes/{code}" + rest;
    }

    static String complaint(UUID id) {
        return "{\"id\": \"" + id + "\", \"text\": \"Còn thiếu\", \"receivedOn\": \"2018-11-22\"}";
    }

    String merge(UUID id) {
        return """
               {"id": "%s", "keptId": "%s", "absorbedId": "%s", "cause": "DUPLICATE", "effectiveOn": "2017-12-01",
                "reason": "Ghi hai lần", "carried": [{"memberId": "%s", "relation": "OTHER"}]}
               """.formatted(id, kept.id, absorbed.id, absorbed.child);
    }

    private void areas(DataSource database) {
        var rows = """
                insert into area (code, valid_from, name, level, unit_type, area_type, parent_code, ancestors, source)
                values ('%1$s', '2015-01-01', 'Huyện %1$s', 'DISTRICT', 'DISTRICT', null, '49', '{49}', 'test'),
                    ('%2$s', '2015-01-01', 'Xã %2$s', 'COMMUNE', 'COMMUNE', 'RURAL', '%1$s', '{49,%1$s}', 'test'),
                    ('%3$s', '2015-01-01', 'Xã %3$s', 'COMMUNE', 'COMMUNE', 'RURAL', '%1$s', '{49,%1$s}', 'test'),
                    ('%4$s', '2015-01-01', 'Thôn %4$s', 'VILLAGE', 'VILLAGE', 'RURAL', '%2$s', '{49,%1$s,%2$s}', 'test');
                insert into area (code, valid_from, name, level, unit_type, area_type, parent_code, ancestors, source)
                values ('49', '2015-01-01', 'Tỉnh 49', 'PROVINCE', 'PROVINCE', null, null, '{}', 'test')
                on conflict do nothing
                """.formatted(district, own, sibling, village);
        try (var connection = database.getConnection();
                var run = connection.createStatement()) {
            run.execute(rows);
        } catch (SQLException e) {
            throw new AssertionError(rows, e);
        }
    }

    private UUID submitted(Family whose) {
        var id = UUID.randomUUID();
        submit(id, whose, POSTED);
        return id;
    }

    private UUID completed(Family whose) {
        var id = UUID.randomUUID();
        var submitted = submit(id, whose, CLASSIFIED);
        sent(as(officer).header("If-Match", submitted.header("ETag")).post("/api/v1/surveys/{id}/completion", id));
        return id;
    }

    private Response submit(UUID id, Family whose, int year) {
        var draft = sent(as(officer)
                .body(survey(id, whose.id, year, finding("VN-2016", 500_000)))
                .post("/api/v1/surveys"));
        return sent(as(officer).header("If-Match", draft.header("ETag")).post("/api/v1/surveys/{id}/submission", id));
    }

    private String merged() {
        return sent(as(officer).body(merge(UUID.randomUUID())).post("/api/v1/household-merges"))
                .path("id");
    }

    private void posted(String code) {
        var tag = as(officer).get(commune(""), POSTED, code).header("ETag");
        sent(as(officer)
                .header("If-Match", tag == null ? "\"0\"" : tag)
                .body("{\"postedOn\": \"2018-11-20\"}")
                .post(commune("/posting"), POSTED, code));
    }

    private static Response sent(Response answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }

    /** A household of two. */
    final class Family {

        final UUID id = UUID.randomUUID();
        final String head;
        final String child;

        Family(String commune, String name, @org.jspecify.annotations.Nullable String identity) {
            var body =
                    Api.household(id, commune).replace("Nguyễn Thị Mẫu", name).replace("Nguyễn Văn Thử", name + " con");
            var answer = sent(as(officer)
                    .body(
                            identity == null
                                    ? body
                                    : body.replace(
                                            "\"relation\": \"HEAD\"",
                                            "\"relation\": \"HEAD\", \"identityNumber\": \"" + identity + "\""))
                    .post("/api/v1/households"));
            head = answer.path("members[0].id");
            child = answer.path("members[1].id");
        }
    }
}
