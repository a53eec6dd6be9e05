package nl.casusregie.access;

import nl.casusregie.shared.OrganisationId;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the log-in that belongs to a user name. */
@Service
public class AccountUsers implements UserDetailsService {

    private final Accounts accounts;
    private final Directory directory;

    AccountUsers(Accounts accounts, Directory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public SignedInUser loadUserByUsername(String username) {
        return accounts.findByUsername(username)
                .map(account -> account.asSignedIn(directory.partnerName(new OrganisationId(account.organisationId()))))
                .orElseThrow(() -> new UsernameNotFoundException("unknown user"));
    }
}
