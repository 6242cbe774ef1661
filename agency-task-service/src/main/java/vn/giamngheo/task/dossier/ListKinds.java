package vn.giamngheo.task.dossier;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;

/** Lists the kinds of dossiers with the steps of all times. */
@ApplicationScoped
class ListKinds {

    private final KindRegister register;

    ListKinds(KindRegister register) {
        this.register = register;
    }

    @Transactional
    Page<KindView> list(@Nullable String after, int limit) {
        List<KindView> kinds = register.after(after == null ? "" : after, limit + 1);
        return Page.of(kinds, limit, kind -> kind, kind -> Cursor.after(kind.code()));
    }
}
