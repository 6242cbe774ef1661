package vn.giamngheo.household.readlog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.household.readlog.ReadOperation.Needed;
import vn.giamngheo.kit.problem.Fault;

import static org.assertj.core.api.Assertions.assertThat;

class StatedReasonTest {

    private static final StatedReason NOTHING = new StatedReason(null, " ");

    @Test
    void listsAskNobodyForAPurpose() {
        assertThat(NOTHING.faults(Needed.OF_NOBODY, true)).isEmpty();
    }

    @Test
    void singleRecordsAskAuditorsOnly() {
        assertThat(NOTHING.faults(Needed.OF_AUDITORS, false)).isEmpty();
        assertThat(NOTHING.faults(Needed.OF_AUDITORS, true)).containsExactly(Fault.at("X-Purpose", "NotBlank"));
    }

    @Test
    void extractAsksEverybodyAndACardForThePersonToo() {
        assertThat(NOTHING.faults(Needed.OF_ALL, false)).containsExactly(Fault.at("X-Purpose", "NotBlank"));
        assertThat(NOTHING.faults(Needed.WITH_PERSON, false))
                .containsExactly(Fault.at("X-Purpose", "NotBlank"), Fault.at("X-On-Behalf-Of", "NotBlank"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AUDIT",
                "COMPLAINT 17/2026",
                "task 01936a60-0d00-7000-8000-0000000000aa",
                "subject_request 3",
                "AUDIT 12:2026 5"
            })
    void wordAndNumbersAreAPurpose(String purpose) {
        assertThat(new StatedReason(purpose, null).faults(Needed.OF_ALL, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyen Van A",
                "thăm bà Mẫu",
                "17",
                "task  17",
                "AUDIT 1 2 3 4",
                "task 17\nNguyen",
                "a234567890-234567890-234567890-234567890-234567890-234567890-234567890-234567890-234567890-1234567890"
            })
    void nameOrALongTextIsNone(String purpose) {
        assertThat(new StatedReason(purpose, null).faults(Needed.OF_NOBODY, false))
                .containsExactly(Fault.at("X-Purpose", "Pattern"));
    }
}
