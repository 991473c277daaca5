⟦TEAM|Sunderland⟧ v ⟦TEAM|Middlesbrough⟧ - line-ups, odds, how to watch and our prediction

The ⟦GPE|Wear⟧-⟦GPE|Tees⟧ derby is back on ⟦DATE|Boxing Day⟧, with ⟦TEAM|Sunderland⟧ seeking a third straight win at the ⟦VENUE|Stadium of Light⟧.

When is it? ⟦DATE|Friday⟧, 12:30. Where can I watch it? ⟦ORG|Sky Sports Main Event⟧.

What happened last time? It ended ⟦SCORE|1-1⟧ at the ⟦VENUE|Riverside⟧ in ⟦DATE|August⟧, an ⟦G7|own goal⟧ by ⟦TEAM|Boro⟧'s ⟦PERSON|Rikard Nyman⟧ being ⟦G8|wiped out⟧ late on by ⟦PERSON|Cole Appleyard⟧, who then picked up a second yellow.

How are ⟦TEAM|Sunderland⟧ playing? Well. They ⟦G1|put three past⟧ ⟦TEAM|Cardiff⟧ without reply on ⟦DATE|Saturday⟧, ⟦PERSON|Jermaine Oti-Boateng⟧ ⟦G2|opening⟧ and ⟦G3|closing the scoring⟧ and ⟦PERSON|Ellis Rafferty⟧ ⟦G4|finding the target⟧ for the first time in ⟦DATE|2025⟧ with a toe-poke.

And ⟦TEAM|Boro⟧? Less so. ⟦PERSON|Javier Mondragón⟧'s men threw away a two-goal lead at home to ⟦TEAM|Luton⟧. They have not won without ⟦PERSON|Appleyard⟧, who has 11 of their 24 ⟦G5|goals⟧ and returns from a ban.

Who's out? ⟦PERSON|Danilo Ferrão⟧ (knee) for the hosts, who will check on ⟦PERSON|Rafferty⟧. ⟦PERSON|Nyman⟧ misses out for the ⟦TEAM|Teessiders⟧ after his dismissal, for denying ⟦PERSON|Tom Creed⟧ a clear goalscoring chance.

Odds: home win 11/10, draw 12/5, away win 5/2. First goalscorer: ⟦PERSON|Oti-Boateng⟧ 5/1, ⟦PERSON|Appleyard⟧ 11/2.

Did you know? No visiting player has hit a hat-trick in this fixture since ⟦PERSON|Wilf Garside⟧'s ⟦G6|treble⟧ in ⟦DATE|1937⟧.

Prediction: ⟦TEAM|Sunderland⟧ to edge it ⟦SCORE|2-1⟧, with a late winner and a row about a penalty.

⟦FURNITURE|18+. Please gamble responsibly. begambleaware.org⟧
=====GOALS=====
{"id":"G1","team":"Sunderland","count":3,"scope":"background"}
{"id":"G2","scorer":"Jermaine Oti-Boateng","team":"Sunderland","scope":"background"}
{"id":"G3","scorer":"Jermaine Oti-Boateng","team":"Sunderland","scope":"background"}
{"id":"G4","scorer":"Ellis Rafferty","team":"Sunderland","kind":"shot","scope":"background"}
{"id":"G5","team":"Boro","count":24,"scope":"background"}
{"id":"G6","scorer":"Wilf Garside","count":3,"scope":"background"}
{"id":"G7","scorer":"Rikard Nyman","team":"Sunderland","kind":"own goal","scope":"background"}
{"id":"G8","scorer":"Cole Appleyard","team":"Boro","scope":"background"}
