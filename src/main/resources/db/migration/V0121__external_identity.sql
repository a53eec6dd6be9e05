-- Who somebody is for the identity provider: issuer and pairwise subject together, never a name or an e-mail address
-- (ASVS 6.8.1). One person has one identity there, and one identity is one person (BIO2 5.16.02).
create table external_identity (
    issuer varchar(300) not null,
    subject varchar(255) not null,
    account_id uuid not null unique references account,
    since timestamptz not null,
    primary key (issuer, subject)
);
create index account_email on account (lower(email));
