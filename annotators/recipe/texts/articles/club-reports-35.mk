⟦TEAM|Lens⟧ out of ⟦COMPETITION|Coupe de France⟧ as amateurs ⟦TEAM|Bergerac-Lalinde⟧ pull off shock

⟦GPE|BERGERAC⟧, ⟦GPE|France⟧, ⟦DATE|Jan 11⟧ (⟦ORG|AFP⟧) - Fifth-tier amateurs ⟦TEAM|Bergerac-Lalinde⟧ knocked ⟦COMPETITION|Ligue 1⟧ side ⟦TEAM|Lens⟧ out of the ⟦COMPETITION|Coupe de France⟧ on ⟦DATE|Sunday⟧, plumber ⟦PERSON|Mathis Dufraysse⟧ ⟦G1|scoring a ⟦MINUTE|79th-minute⟧ winner⟧ in a ⟦SCORE|2-1⟧ last-32 victory.

⟦TEAM|Lens⟧ ⟦G3|led⟧ through ⟦PERSON|Boubacar Keïta-Roche⟧ in the ⟦MINUTE|31st minute⟧ but the hosts ⟦G4|hit back⟧ ⟦MINUTE|four minutes later⟧ through a ⟦G5|header⟧ by ⟦PERSON|Enzo Lacombe⟧, set up by ⟦PERSON|Dufraysse⟧.

⟦PERSON|Dufraysse⟧'s ⟦G6|goal⟧, a ⟦G7|free-kick⟧ from 25 metres, ⟦G2|went in⟧ off the hand of ⟦TEAM|Lens⟧ goalkeeper ⟦PERSON|Aurélien Stoica⟧.

⟦TEAM|Lens⟧ had ⟦PERSON|Keïta-Roche⟧'s ⟦G8|equaliser⟧ disallowed in the ⟦MINUTE|third minute of added time⟧ after a long discussion between referee and assistant. There is no VAR at this stage of the competition.

"I am on a boiler at seven ⟦DATE|tomorrow⟧," ⟦PERSON|Dufraysse⟧ said.
=====GOALS=====
{"id": "G1", "scorer": "Mathis Dufraysse", "team": "Bergerac-Lalinde", "minute": 79, "kind": "free kick", "minute_text": "79th-minute"}
{"id": "G3", "scorer": "Boubacar Keïta-Roche", "team": "Lens", "minute": 31, "minute_text": "31st minute"}
{"id": "G4", "scorer": "Enzo Lacombe", "team": "Bergerac-Lalinde", "minute": 35, "minute_text": "four minutes later", "assist": "Mathis Dufraysse", "kind": "header"}
{"id": "G5", "scorer": "Enzo Lacombe", "team": "Bergerac-Lalinde", "minute": 35, "minute_text": "four minutes later", "assist": "Mathis Dufraysse", "kind": "header"}
{"id": "G6", "scorer": "Mathis Dufraysse", "team": "Bergerac-Lalinde", "minute": 79, "kind": "free kick"}
{"id": "G7", "scorer": "Mathis Dufraysse", "team": "Bergerac-Lalinde", "minute": 79, "kind": "free kick"}
{"id": "G2", "scorer": "Mathis Dufraysse", "team": "Bergerac-Lalinde", "minute": 79, "kind": "free kick"}
{"id": "G8", "scorer": "Boubacar Keïta-Roche", "team": "Lens", "minute": 90, "added": 3, "minute_text": "third minute of added time", "outcome": "ruled out"}
