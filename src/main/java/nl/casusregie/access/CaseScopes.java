package nl.casusregie.access;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseScopes extends JpaRepository<CaseScope, UUID> {}
