⟦TEAM|Abia Warriors⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Bendel Insurance⟧

⟦GPE|Umuahia⟧: A ⟦G1|strike⟧ from substitute ⟦PERSON|Osaze Igbinosa⟧ six minutes from time earned ⟦TEAM|Bendel Insurance⟧ a share of the points at ⟦TEAM|Abia Warriors⟧ on ⟦DATE|Wednesday⟧, after the hosts twice ⟦G2|led⟧ through ⟦PERSON|Chibuike Nwaogu⟧ and ⟦PERSON|Emeka Onuoha⟧.

⟦PERSON|Igbinosa⟧ had replaced ⟦PERSON|Endurance Ehigiator⟧, whose ⟦G3|goal⟧ brought ⟦TEAM|Insurance⟧ on level terms the first time.

The ⟦TEAM|Warriors⟧ got off to a flier. ⟦TEAM|Insurance⟧ keeper ⟦PERSON|Amas Osadolor⟧ flapped at a corner from ⟦PERSON|Ugochukwu Eke⟧ in the ⟦MINUTE|second minute⟧ and ⟦PERSON|Nwaogu⟧ hit the outside of the upright. In the ⟦MINUTE|10th⟧, ⟦PERSON|Osadolor⟧ was at it again, dropping a simple ball by the feet of ⟦PERSON|Onuoha⟧, who teed up ⟦PERSON|Nwaogu⟧ for a simple ⟦G4|finish⟧.

The ⟦TEAM|Benin Arsenals⟧ showed character. ⟦PERSON|Ehigiator⟧'s first shot was deflected wide off ⟦PERSON|Tochukwu Ibe⟧, his second was stopped by goalkeeper ⟦PERSON|Okechukwu Madu⟧ and with his third, after ⟦PERSON|Osamudiamen Aigbe⟧ had beaten ⟦PERSON|Eke⟧ on the byline, he ⟦G5|found the roof of the net⟧. That was in the ⟦MINUTE|32nd minute⟧.

⟦PERSON|Onuoha⟧ saw a ⟦G11|header⟧ from ⟦PERSON|Eke⟧'s free-kick chalked off before the break; the midfielder had ⟦G6|powered it home⟧ but the infringement, a shirt pull by ⟦PERSON|Ibe⟧, was clear. He was not to be denied for long. Just past the ⟦MINUTE|hour⟧, he received from ⟦PERSON|Nwaogu⟧ on the edge of the area, turned away from ⟦PERSON|Aigbe⟧ and ⟦G7|crashed his shot in⟧ off the bar. The stadium announcer gave it as the ⟦MINUTE|62nd minute⟧.

⟦TEAM|Insurance⟧ coach ⟦PERSON|Greg Omoregie⟧, who played as a goalkeeper for the club in the nineties, made all his changes at once. It was one of them, ⟦PERSON|Igbinosa⟧, who stood where a striker should stand when ⟦PERSON|Madu⟧, impeded by his own man, could only palm out a centre from ⟦PERSON|Aigbe⟧, and he ⟦G8|struck it back⟧ through a crowd.

⟦PERSON|Madu⟧ saved from ⟦PERSON|Igbinosa⟧ at the death and from the resulting corner ⟦PERSON|Ibe⟧ cleared off the line.

⟦PERSON|Omoregie⟧: "We are two times behind here, a difficult ground. The ⟦G9|second goal⟧ for us is about courage." His counterpart ⟦PERSON|Chidi Amadike⟧ felt otherwise: "If that ⟦G10|header⟧ counts, it's ⟦SCORE|2-1⟧ at ⟦MINUTE|half-time⟧ and finish."
=====GOALS=====
{"id": "G1", "scorer": "Osaze Igbinosa", "team": "Bendel Insurance", "minute": 84, "minute_text": "six minutes from time", "kind": "shot"}
{"id": "G2", "scorer": "Chibuike Nwaogu; Emeka Onuoha", "team": "Abia Warriors", "count": 2}
{"id": "G3", "scorer": "Endurance Ehigiator", "team": "Bendel Insurance", "minute": 32, "assist": "Osamudiamen Aigbe", "kind": "shot"}
{"id": "G4", "scorer": "Chibuike Nwaogu", "team": "Abia Warriors", "minute": 10, "minute_text": "10th", "assist": "Emeka Onuoha", "kind": "shot"}
{"id": "G5", "scorer": "Endurance Ehigiator", "team": "Bendel Insurance", "minute": 32, "minute_text": "32nd minute", "assist": "Osamudiamen Aigbe", "kind": "shot"}
{"id": "G6", "scorer": "Emeka Onuoha", "team": "Abia Warriors", "assist": "Ugochukwu Eke", "kind": "header", "outcome": "ruled out"}
{"id": "G7", "scorer": "Emeka Onuoha", "team": "Abia Warriors", "minute": 62, "minute_text": "62nd minute", "assist": "Chibuike Nwaogu", "kind": "shot"}
{"id": "G8", "scorer": "Osaze Igbinosa", "team": "Bendel Insurance", "minute": 84, "kind": "shot"}
{"id": "G9", "scorer": "Osaze Igbinosa", "team": "Bendel Insurance", "minute": 84, "kind": "shot"}
{"id": "G10", "scorer": "Emeka Onuoha", "team": "Abia Warriors", "assist": "Ugochukwu Eke", "kind": "header", "outcome": "ruled out"}
{"id": "G11", "scorer": "Emeka Onuoha", "team": "Abia Warriors", "assist": "Ugochukwu Eke", "kind": "header", "outcome": "ruled out"}
