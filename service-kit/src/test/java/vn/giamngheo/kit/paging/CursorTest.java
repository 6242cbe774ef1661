package vn.giamngheo.kit.paging;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamngheo.kit.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CursorTest {

    @Test
    void comesBackAsItWasMade() {
        var cursor = Cursor.after("Đào", 7);

        assertThat(Cursor.open(cursor.text(), 2)).isEqualTo(cursor);
    }

    @Test
    void absentCursorIsTheBeginning() {
        assertThat(Cursor.open(null, 1)).isNull();
    }

    @Test
    void cursorOfAnotherListIsRefused() {
        var ofAnotherList = Cursor.after("a", "b").text();

        assertThatThrownBy(() -> Cursor.open(ofAnotherList, 1)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "a2V5c2V0", "%%%", "bm9uc2Vuc2U"})
    void whatNoListGaveOutIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.open(text, 1)).isInstanceOf(ProblemException.class);
    }

    @Test
    void keyThatIsNoUuidIsRefused() {
        var id = new UUID(1, 2);

        assertThat(Cursor.after(id).uuid(0)).isEqualTo(id);
        assertThatThrownBy(() -> Cursor.after("x").uuid(0)).isInstanceOf(ProblemException.class);
    }

    @Test
    void pageKnowsThatThereIsMoreByTheExtraRow() {
        var page = Page.of(List.of(1, 2, 3), 2, String::valueOf, Cursor::after);
        var last = Page.of(List.of(1, 2), 2, String::valueOf, Cursor::after);

        assertThat(page.items()).containsExactly("1", "2");
        assertThat(page.next()).isEqualTo(Cursor.after(2).text());
        assertThat(last.next()).isNull();
    }
}
