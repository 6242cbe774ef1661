package vn.giamngheo.gateway.door;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.gateway.GatewayTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class OpenReadsTest extends GatewayTest {

    @Test
    void strangerMayCheckACertificate() {
        household.onJson("/api/v1/certificates/20107-2016-0A1B2C3D4E5F6789", 200, "{\"valid\": true}");

        given().get("/api/v1/certificates/20107-2016-0A1B2C3D4E5F6789")
                .then()
                .statusCode(200)
                .body("valid", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/certificates",
                "/api/v1/certificates/of-household/01936a5e-7c00-7000-8000-000000000001",
                "/api/v1/survey-rounds/2016/communes/20107",
                "/api/v1/survey-rounds/2016/communes/20107/complaints",
                "/api/v1/survey-rounds/2016/communes/20107/posted-list/..",
            })
    void whatLiesBesideAnOpenReadStaysShut(String path) {
        given().get(path).then().statusCode(401);

        assertThat(household.seen()).isEmpty();
    }

    @Test
    void openPathIsOpenForReadingOnly() {
        given().body("{}")
                .post("/api/v1/certificates/20107-2016-0A1B2C3D4E5F6789")
                .then()
                .statusCode(401);
    }
}
