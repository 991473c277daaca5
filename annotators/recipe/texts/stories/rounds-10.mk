⟦COMPETITION|A-League⟧ and ⟦COMPETITION|W-League⟧ wrap: ⟦TEAM|Victory⟧ leave it late, ⟦TEAM|Sydney⟧ put on a show

⟦TEAM|Melbourne Victory⟧ needed an injury-time ⟦G1|own goal⟧ to beat ⟦TEAM|Western United⟧ ⟦SCORE|1-0⟧ at ⟦VENUE|AAMI Park⟧ on ⟦DATE|Friday⟧. ⟦PERSON|Josh Pavlidis⟧ put ⟦PERSON|Nani Taufa⟧'s corner through his own net three minutes into time added on, moments after ⟦PERSON|Taufa⟧ had hit the bar.

Over in ⟦GPE|Perth⟧, ⟦TEAM|Glory⟧ ⟦G2|took a second-minute lead⟧ against ⟦TEAM|Macarthur⟧, ⟦PERSON|Brandon O'Shea-Lim⟧ bundling it in at the back post, and were still in front with ⟦MINUTE|five minutes to go⟧. ⟦PERSON|Ulises Dávalos⟧ then ⟦G3|scored twice in two minutes⟧, the ⟦G4|second⟧ of them a free-kick. It's four losses on the trot for ⟦TEAM|Glory⟧ and the coach wouldn't talk to ⟦ORG|Paramount⟧.

⟦TEAM|Sydney FC⟧ turned on the style in the women's game. ⟦PERSON|Maddison Treloar⟧ (⟦MINUTE|8⟧, ⟦MINUTE|52⟧), ⟦PERSON|Aivi Lu'isa⟧ (⟦MINUTE|30⟧) and ⟦PERSON|Cortnee Vandermolen⟧ (⟦MINUTE|90+1⟧) ⟦G5|scored⟧ in a ⟦SCORE|4-1⟧ hammering of ⟦TEAM|Brisbane Roar⟧, whose ⟦PERSON|Tamika Yallop-Hayes⟧ had ⟦G6|levelled⟧ in the ⟦MINUTE|11th minute⟧.

Keeper ⟦PERSON|Jada Mathyssen⟧ saved a ⟦PERSON|Treloar⟧ penalty at ⟦SCORE|3-1⟧, or it could have been worse for ⟦TEAM|Brisbane⟧. ⟦TEAM|Sydney⟧ go two points clear.

⟦TEAM|Wellington Phoenix⟧ and ⟦TEAM|Adelaide United⟧ drew ⟦SCORE|1-1⟧ in the men's comp. ⟦PERSON|Kosta Barbarouses-Reid⟧, back from ⟦GPE|Greece⟧, ⟦G7|came off the bench to equalise⟧ ⟦MINUTE|ten minutes from time⟧. ⟦PERSON|Luka Jovanoski⟧ had ⟦G8|got the opener⟧ in the first half with a header that ⟦PERSON|Alby Kelleher⟧ will want back.

No goals in ⟦GPE|Gosford⟧. ⟦TEAM|Mariners⟧ striker ⟦PERSON|Ryan Edmonds-Cruz⟧ shot wide of an open goal.
=====GOALS=====
{"id": "G1", "scorer": "Josh Pavlidis", "team": "Melbourne Victory", "minute": 90, "added": 3, "assist": "Nani Taufa", "kind": "own goal", "minute_text": "three minutes into time added on"}
{"id": "G2", "scorer": "Brandon O'Shea-Lim", "team": "Glory", "minute": 2, "minute_text": "second-minute"}
{"id": "G3", "scorer": "Ulises Dávalos", "team": "Macarthur", "count": 2}
{"id": "G4", "scorer": "Ulises Dávalos", "team": "Macarthur", "kind": "free kick"}
{"id": "G5", "scorer": "Maddison Treloar; Aivi Lu'isa; Cortnee Vandermolen", "team": "Sydney FC", "count": 4}
{"id": "G6", "scorer": "Tamika Yallop-Hayes", "team": "Brisbane Roar", "minute": 11, "minute_text": "11th minute"}
{"id": "G7", "scorer": "Kosta Barbarouses-Reid", "team": "Wellington Phoenix", "minute": 80, "minute_text": "ten minutes from time"}
{"id": "G8", "scorer": "Luka Jovanoski", "team": "Adelaide United", "kind": "header"}
