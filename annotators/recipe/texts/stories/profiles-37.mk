⟦PERSON|Hodžić⟧ says ⟦TEAM|Bosnia⟧ "have a duty" after derby double

ZENICA, ⟦DATE|Sept 7⟧ - ⟦PERSON|Tarik Hodžić⟧ said ⟦TEAM|Bosnia⟧ had a duty to their supporters to finish the job after his ⟦G1|two goals⟧ beat ⟦TEAM|Kosovo⟧ ⟦SCORE|2-1⟧ and left them one point from a ⟦COMPETITION|World Cup⟧ play-off place.

⟦PERSON|Hodžić⟧ ⟦G2|broke the deadlock⟧ ⟦MINUTE|three minutes before half-time⟧ on ⟦DATE|Saturday⟧ and, after ⟦PERSON|Valon Gashi⟧'s ⟦G3|spot-kick⟧ had made it ⟦SCORE|1-1⟧ a ⟦MINUTE|quarter of an hour from time⟧, ⟦G4|restored the lead⟧ in the ⟦MINUTE|83rd⟧. The ⟦TEAM|Hamburg⟧ striker has now ⟦G5|scored 25 times⟧ for his country.

"These people sing for ninety minutes whether we win or not," he told reporters. "We have a duty to them. We'll celebrate when it's done."

The match at ⟦VENUE|Bilino Polje⟧ was not one to remember for its quality. ⟦TEAM|Kosovo⟧ had the better of the opening ⟦MINUTE|half-hour⟧, with ⟦PERSON|Gashi⟧ sending a free-kick inches over and ⟦PERSON|Rui Falcão⟧'s replacement hitting the bar. ⟦TEAM|Bosnia⟧'s ⟦G6|first⟧ came on the counter: ⟦PERSON|Iñigo Larrazabal⟧, the ⟦NORP|Basque⟧-born midfielder making his home debut, released ⟦PERSON|Hodžić⟧, who turned ⟦PERSON|Christophe Delorme⟧ and ⟦G7|beat the goalkeeper⟧ at his near post.

⟦PERSON|Delorme⟧, ⟦TEAM|Kosovo⟧'s coach's son, was at fault again for the ⟦G8|winner⟧. He lost his man at a corner and could not recover.

"I told him that it happens to all of us," ⟦PERSON|Hodžić⟧ said. "Against ⟦TEAM|Cyprus⟧ I missed one from two metres."

⟦TEAM|Bosnia⟧ missed a penalty of their own, ⟦PERSON|Larrazabal⟧'s effort being saved at ⟦SCORE|1-0⟧.

They host ⟦TEAM|Belgium⟧ on ⟦DATE|Tuesday⟧ and need a draw. Their last meeting ended ⟦SCORE|0-0⟧. ⟦PERSON|Hodžić⟧, booked for taking off his shirt, is one caution away from a ban, but ⟦PERSON|Emmanuel Boakye-Mensah⟧, the ⟦TEAM|Sassuolo⟧ defender, returns.
=====GOALS=====
{"id": "G1", "scorer": "Tarik Hodžić", "team": "Bosnia", "count": 2}
{"id": "G2", "scorer": "Tarik Hodžić", "team": "Bosnia", "minute": 42, "minute_text": "three minutes before half-time"}
{"id": "G3", "scorer": "Valon Gashi", "team": "Kosovo", "minute": 75, "kind": "penalty", "minute_text": "quarter of an hour from time"}
{"id": "G4", "scorer": "Tarik Hodžić", "team": "Bosnia", "minute": 83, "kind": "header", "minute_text": "83rd"}
{"id": "G5", "scorer": "Tarik Hodžić", "team": "Bosnia", "count": 25, "scope": "background"}
{"id": "G6", "scorer": "Tarik Hodžić", "team": "Bosnia", "minute": 42}
{"id": "G7", "scorer": "Tarik Hodžić", "team": "Bosnia", "minute": 42}
{"id": "G8", "scorer": "Tarik Hodžić", "team": "Bosnia", "minute": 83, "kind": "header"}
