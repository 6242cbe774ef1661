package vn.giamngheo.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.giamngheo.local.demo.DemoSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@ExtendWith(RunningStack.class)
class DemoDataIT {

    @Test
    void demoDataGivesTheDistrictItsRealRateAndSaysThatItIsMadeUp(Suite suite) {
        var demo = suite.demoData();

        demo.load(DemoSize.USUAL, loaded -> {});

        assertThat(demo.hasArrived(DemoSize.USUAL)).isTrue();
        suite.progress("482", 2015)
                .then()
                .statusCode(200)
                .body(Suite.POVERTY + ".actual", equalTo(10.51f))
                .body(Suite.POVERTY + ".planned", equalTo(10.51f))
                .body(Suite.POVERTY + ".numerator", equalTo(DemoSize.USUAL.poor()))
                .body(Suite.POVERTY + ".denominator", equalTo(DemoSize.USUAL.households()))
                .body("completeness.householdsSurveyed", equalTo(DemoSize.USUAL.households()))
                .body("containsSyntheticData", equalTo(true));
        suite.as(Suite.REVIEWER)
                .queryParam("area", "482")
                .queryParam("year", 2015)
                .get("/api/v1/classifications/recomputation")
                .then()
                .statusCode(200)
                .body("checked", equalTo(DemoSize.USUAL.households()))
                .body("reproduced", equalTo(DemoSize.USUAL.households()));
        assertThat(demo.load(DemoSize.USUAL, loaded -> {}))
                .as("loads a second time")
                .isFalse();
    }
}
