package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Says that the owner of one account has shown to own another as well, or is about to, and may make
 * both one. It is good for an hour; an account has one at most.
 */
@Entity
@Table(name = "merge_request")
public class MergeRequest extends VersionedEntity {

    private static final Duration LIFE = Duration.ofHours(1);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "other_id")
    private Account other;

    @Enumerated(EnumType.STRING)
    private EarnerMerge.Way way;

    private boolean proved;

    @Column(name = "wears_out_at")
    private Instant wearsOutAt;

    protected MergeRequest() {} // for JPA

    private MergeRequest(Account account, Account other, EarnerMerge.Way way, Instant now) {
        if (account.id().equals(other.id())) {
            throw MergeRefusedException.ofOne();
        }
        if (account.isOfStaff() || other.isOfStaff()) {
            throw MergeRefusedException.ofStaff();
        }
        this.account = account;
        this.other = other;
        this.way = Objects.requireNonNull(way, "way");
        this.wearsOutAt = now.plus(LIFE);
    }

    /**
     * Makes one of somebody signed in who has read the mail of the other account.
     *
     * @throws MergeRefusedException if one of them is staff's, or both are the same
     */
    public static MergeRequest byMailbox(Account account, Account other, Instant now) {
        var request = new MergeRequest(account, other, EarnerMerge.Way.MAILBOX, now);
        request.proved = true;
        return request;
    }

    /**
     * Makes one of somebody signed in who knows the password of the other account, and has yet to
     * read a code in the mail of the own one.
     *
     * @throws MergeRefusedException if one of them is staff's, or both are the same
     */
    public static MergeRequest byPassword(Account account, Account other, Instant now) {
        return new MergeRequest(account, other, EarnerMerge.Way.PASSWORD, now);
    }

    /** Notes that the owner has read the code. */
    public void prove() {
        proved = true;
    }

    /** Returns whether both may be made one. */
    public boolean isProved() {
        return proved;
    }

    public boolean isGood(Instant now) {
        return now.isBefore(wearsOutAt);
    }

    public Account account() {
        return account;
    }

    public Account other() {
        return other;
    }

    public EarnerMerge.Way way() {
        return way;
    }
}
