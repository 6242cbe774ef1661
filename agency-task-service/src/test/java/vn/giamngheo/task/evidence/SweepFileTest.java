package vn.giamngheo.task.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.giamngheo.task.ServiceTest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class SweepFileTest extends ServiceTest {

    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Inject
    FileStore store;

    @Inject
    SweepFile sweep;

    @Test
    void aFileThatNobodyNamesIsSweptOut() throws IOException {
        store.put(HASH_OF_ABC, new ByteArrayInputStream(new byte[] {'a', 'b', 'c'}));
        store.open(HASH_OF_ABC).close();
        sweep.sweep(HASH_OF_ABC);
        assertThatThrownBy(() -> store.open(HASH_OF_ABC)).isInstanceOf(UncheckedIOException.class);
    }
}
