package vn.giamngheo.local.launcher;

import java.util.Optional;
import java.util.stream.Collectors;

import vn.giamngheo.local.demo.DemoSize;
import vn.giamngheo.local.keycloak.LocalKeycloak;
import vn.giamngheo.local.keycloak.Realm;
import vn.giamngheo.local.stack.LocalStack;

/** The last words of a start: where everything is, who may log in, and what to try first. */
record Summary(LocalStack stack, Realm realm, Optional<DemoSize> demo) {

    void print() {
        System.out.println(text());
    }

    String text() {
        return """

                giamngheo is running on this machine.

                Addresses
                  gateway (API)         %1$s/api/v1
                  API documentation     %1$s/docs
                  services              household %2$s, target %3$s, agency-task %4$s
                  Keycloak console      %5$s  (%6$s / %7$s)
                  PostgreSQL            %8$s  (databases household, target, agency_task; user = database, password = <user>-local)
                  Kafka                 %9$s

                Demo data               %10$s
                Demo users (password %11$s; valid in this local realm only)
                %12$s
                A token (good for 15 minutes):
                  TOKEN=$(curl -s %13$s -d grant_type=password -d client_id=giamngheo-demo -d username=reviewer -d password=%11$s | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')

                A first request:
                  curl -s -H "Authorization: Bearer $TOKEN" '%1$s/api/v1/overview?area=482&year=2015'

                Logs: %14$s
                Stop: deploy/local/down    Look: deploy/local/status    Empty: deploy/local/reset
                """.formatted(
                        stack.gateway().address(),
                        stack.household().address(),
                        stack.target().address(),
                        stack.agencyTask().address(),
                        stack.keycloak().address(),
                        LocalKeycloak.ADMIN,
                        LocalKeycloak.ADMIN_PASSWORD,
                        stack.postgres().address(),
                        stack.kafka().address(),
                        demoLine(),
                        password(),
                        userLines(),
                        stack.keycloak().tokenAddress(),
                        stack.settings().logs());
    }

    private String demoLine() {
        return demo.map(size -> size.households() + " synthetic households, " + size.poor()
                        + " of them poor: the district's real 10.51 % at the end of 2015")
                .orElse("none");
    }

    private String password() {
        return realm.users().getFirst().password();
    }

    private String userLines() {
        return realm.users().stream()
                .map(user -> "  %-21s %s; area %s%s%n"
                        .formatted(
                                user.name(),
                                user.roles(),
                                user.areas(),
                                user.agency().isEmpty() ? "" : "; agency " + user.agency()))
                .collect(Collectors.joining());
    }
}
