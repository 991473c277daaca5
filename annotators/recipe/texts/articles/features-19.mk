⟦PERSON|Yuto Kanemaru⟧ profile: everything you need to know about ⟦TEAM|Southampton⟧ target

⟦TEAM|Southampton⟧ are closing in on a deal for ⟦TEAM|Kashima Antlers⟧ and ⟦TEAM|Japan⟧ forward ⟦PERSON|Yuto Kanemaru⟧, according to reports in ⟦GPE|Tokyo⟧.

Who is he?
A 22-year-old left-footer from ⟦GPE|Kumamoto⟧ who came through the ⟦GPE|Higashi Fukuoka⟧ high school system, where he ⟦G1|scored⟧ in two national finals, and turned professional in ⟦DATE|2021⟧.

What's his record?
In ⟦COMPETITION|J1 League⟧, 29 ⟦G2|goals⟧ and 17 assists from 88 matches. ⟦DATE|This season⟧: nine and five. He has also ⟦G3|netted twice⟧ in 11 appearances for the ⟦TEAM|Samurai Blue⟧, on both occasions as a substitute and both against ⟦TEAM|Indonesia⟧.

What type of player?
⟦ORG|Opta⟧-heads will say pressing forward. He wins the ball high up and he isn't selfish. He has a decent leap for 5ft 9in — five of ⟦DATE|this year⟧'s nine have been ⟦G4|headed⟧. What he is not yet is clinical: ⟦PERSON|Kanemaru⟧ missed 14 'big chances' ⟦DATE|last season⟧, the most in the division, and was left out for a month as a result.

Any drama?
Plenty. In ⟦DATE|July⟧ he ⟦G5|scored⟧ what looked like the winner in the ⟦COMPETITION|Emperor's Cup⟧ quarter-final with ⟦TEAM|Vissel Kobe⟧, only for VAR to find a handball by ⟦PERSON|Ryosuke Iwabuchi⟧. ⟦TEAM|Kobe⟧ went on to win in a shoot-out; ⟦PERSON|Kanemaru⟧'s kick was saved.

What have they said?
⟦PERSON|Will Trevelyan⟧, the ⟦TEAM|Saints⟧ manager, was giving nothing away. "He's a player of another club. I could name you forty strikers I like."

How much?
⟦ORG|Sky Sports News⟧ understands that a fee of £6.5m plus add-ons has been discussed.

⟦FURNITURE|Transfer Centre LIVE!⟧
⟦FURNITURE|Download the Sky Sports app⟧
=====GOALS=====
{"id": "G1", "scorer": "Yuto Kanemaru", "count": 2, "scope": "background"}
{"id": "G2", "scorer": "Yuto Kanemaru", "team": "Kashima Antlers", "count": 29, "scope": "background"}
{"id": "G3", "scorer": "Yuto Kanemaru", "team": "Samurai Blue", "count": 2, "scope": "background"}
{"id": "G4", "scorer": "Yuto Kanemaru", "team": "Kashima Antlers", "count": 5, "kind": "header", "scope": "background"}
{"id":"G5","scorer":"Yuto Kanemaru","team":"Kashima Antlers","outcome":"ruled out","scope":"background"}
