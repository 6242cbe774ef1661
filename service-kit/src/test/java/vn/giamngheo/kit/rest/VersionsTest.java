package vn.giamngheo.kit.rest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.kit.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VersionsTest {

    @Test
    void tagOfAVersionIsExpectedBack() {
        assertThat(Versions.expected("\"" + Versions.tag(17).getValue() + "\"")).isEqualTo(17);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void changeWithoutAVersionIsRefused(String header) {
        assertThatThrownBy(() -> Versions.expected(header)).hasMessage("version-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "7", "W/\"7\"", "\"seven\"", "\"-1\"", "\"7\", \"8\"", "\"99999999999999999999\""})
    void tagThisSuiteNeverGaveIsStale(String header) {
        assertThatThrownBy(() -> Versions.expected(header))
                .isInstanceOf(ProblemException.class)
                .hasMessage("stale-version");
    }
}
