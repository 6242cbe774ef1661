-- Which key encrypted a number stands in the first five bytes of the ciphertext, which key it is found by in the first
-- four of the index: what older keys have made is found at once, however large the register.
create index ix_member_identity_key on member (substring(identity_number from 1 for 5)) where identity_number is not null;
create index ix_member_index_key on member (substring(identity_index from 1 for 4)) where identity_index is not null;

-- How far the states in the history have been brought to a key: all up to this household.
create table identity_rotation (
    key_number  int         not null,
    household   uuid        not null,
    renewed     boolean     not null default false, -- whether this walk has met any that an older key had made
    finished_at timestamptz,
    constraint pk_identity_rotation primary key (key_number)
);
