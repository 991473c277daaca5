⟦PERSON|Mukendi⟧ ⟦G1|brace⟧ leaves ⟦TEAM|Klubi⟧ six adrift
⟦TEAM|HJK⟧ ⟦SCORE|1-2⟧ ⟦TEAM|SJK⟧
⟦GPE|Helsinki⟧'s champions are running out of matches. ⟦TEAM|HJK⟧ went down ⟦SCORE|2-1⟧ to ⟦TEAM|SJK⟧ on ⟦DATE|Wednesday⟧ in the ⟦COMPETITION|Veikkausliiga⟧ and, with five to play, need ⟦TEAM|KuPS⟧ to lose two of theirs.
⟦PERSON|Didier Mukendi⟧'s ⟦G2|brace⟧ was a study in patience. The ⟦NORP|Congolese⟧ attacker touched the ball eleven times. With the fourth he ⟦G3|opened the scoring⟧ (⟦MINUTE|26⟧), from a throw-in that ⟦TEAM|HJK⟧'s defenders had left to each other. With the ninth, he ⟦G4|headed the second⟧, off ⟦PERSON|Joona Kangas⟧'s centre, ⟦MINUTE|18 minutes into the second half⟧.
⟦TEAM|HJK⟧ had more of everything else. ⟦PERSON|Rasmus Lindroos⟧ missed with his head and then with his foot, ⟦PERSON|Niko Virtanen⟧ forced the save of the evening from ⟦PERSON|Tuomas Hyvärinen⟧ and ⟦PERSON|Eero Salonen⟧ struck the outside of a post.
A video check for a handball on ⟦MINUTE|74 minutes⟧ went ⟦TEAM|Klubi⟧'s way. ⟦PERSON|Virtanen⟧'s ⟦G5|penalty⟧ (⟦MINUTE|77⟧) was low and in the corner, where ⟦PERSON|Hyvärinen⟧ had gone.
What followed was mostly noise. ⟦PERSON|Lindroos⟧ headed over twice more. ⟦PERSON|Sami Aaltonen⟧, sent on as a winger, sent a cross behind. ⟦PERSON|Virtanen⟧ ⟦G6|turned the ball in⟧ on ⟦MINUTE|90 minutes⟧, the ⟦VENUE|Bolt Arena⟧ rose, and the screen said no: ⟦PERSON|Salonen⟧ had been half a boot offside.
"Their keeper, the post, the boot," ⟦PERSON|Virtanen⟧ told ⟦ORG|STT⟧. "I'll have to go home and laugh about it."
⟦PERSON|Mukendi⟧, who last ⟦G7|scored⟧ in the league in ⟦DATE|May⟧, had no words. He'd missed an open goal in the ⟦COMPETITION|Finnish Cup⟧ final in the same net.
Third place is ⟦TEAM|SJK⟧'s now, and with it, for the moment, the ⟦COMPETITION|Conference League⟧. They stay in ⟦GPE|Seinäjoki⟧ for their next two.
=====GOALS=====
{"id": "G1", "scorer": "Didier Mukendi", "team": "SJK", "count": 2}
{"id": "G2", "scorer": "Didier Mukendi", "team": "SJK", "count": 2}
{"id": "G3", "scorer": "Didier Mukendi", "team": "SJK", "minute": 26, "minute_text": "26", "kind": "shot"}
{"id": "G4", "scorer": "Didier Mukendi", "team": "SJK", "minute": 63, "minute_text": "18 minutes into the second half", "assist": "Joona Kangas", "kind": "header"}
{"id": "G5", "scorer": "Niko Virtanen", "team": "HJK", "minute": 77, "minute_text": "77", "kind": "penalty"}
{"id": "G6", "scorer": "Niko Virtanen", "team": "HJK", "minute": 90, "minute_text": "90 minutes", "kind": "shot", "outcome": "ruled out"}
{"id": "G7", "scorer": "Didier Mukendi", "team": "SJK", "scope": "background"}
