package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScopeTest {
    @Test
    void find_knowsCentreTypesGroupsAndAgents() {
        assertThat(Scope.find(Centre.model(), "centre")).contains(Scope.CENTRE);
        assertThat(Scope.find(Centre.model(), "loans")).contains(new Scope(Scope.Kind.TYPE, 1, "loans"));
        assertThat(Scope.find(Centre.model(), "senior")).contains(new Scope(Scope.Kind.GROUP, 1, "senior"));
        assertThat(Scope.find(Centre.model(), "senior-1")).contains(new Scope(Scope.Kind.AGENT, 3, "senior-1"));
        assertThat(Scope.find(Centre.model(), "nobody")).isEmpty();
    }
}
