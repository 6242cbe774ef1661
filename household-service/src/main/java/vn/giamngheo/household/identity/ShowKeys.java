package vn.giamngheo.household.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells how far the change of keys has come. */
@ApplicationScoped
class ShowKeys {

    private final IdentityNumbers identities;
    private final RotationBatch members;
    private final HistoryBatch history;

    ShowKeys(IdentityNumbers identities, RotationBatch members, HistoryBatch history) {
        this.identities = identities;
        this.members = members;
        this.history = history;
    }

    @Transactional
    IdentityKeysView show() {
        var left = members.left();
        var done = history.finishedAt();
        return new IdentityKeysView(identities.keyNumber(), left, done.orElse(null), left == 0 && done.isPresent());
    }
}
