⟦TEAM|Roma⟧ in crisis, ⟦TEAM|Atalanta⟧ in clover — but the stats warn against a foregone conclusion

⟦FURNITURE|Gianmarco Tosetti in Bergamo⟧

Eighteen points separate ⟦TEAM|Atalanta⟧ and ⟦TEAM|Roma⟧ before ⟦DATE|Monday night⟧'s ⟦COMPETITION|Serie A⟧ meeting at the ⟦VENUE|Gewiss Stadium⟧, and it feels like more.

⟦PERSON|Ferran Galdós⟧' team have been a joy. They have ⟦G1|struck 41 times⟧ in 17 matches, at least twice in every home game, and in ⟦PERSON|Oluwaseun Bankole⟧ they own the division's most in-form forward: the ⟦GPE|London⟧-born ⟦TEAM|Nigeria⟧ striker's ⟦G2|treble⟧ in the ⟦SCORE|5-2⟧ demolition of ⟦TEAM|Torino⟧ took his league ⟦G3|tally⟧ to 16. Only once in the past two months has he gone a full match without a goal.

⟦TEAM|Roma⟧? They've been booed off in each of their last four. ⟦PERSON|Andrija Vuković⟧ has been waiting for a goal since ⟦DATE|late September⟧ and the ⟦NORP|Croatian⟧'s body language is starting to tell on those around him. The side as a whole create plenty — an expected-goals figure of 24.8, fourth-best in the league — but have ⟦G4|converted⟧ just 14.

Defensively, ⟦PERSON|Luca Santarpia⟧ is a miss. The goalkeeper broke a thumb in the win against ⟦TEAM|Cagliari⟧, and his understudy ⟦PERSON|Noah Zimmerli⟧ was ⟦G5|beaten twice⟧ from outside the area in the ⟦COMPETITION|Coppa Italia⟧ exit to ⟦TEAM|Monza⟧.

Yet the ⟦TEAM|Giallorossi⟧ have lost just one of the last eight in this fixture, and that only because of ⟦PERSON|Bryan Eskelund⟧'s ⟦G6|own goal⟧ ⟦MINUTE|five minutes from the end⟧. They have ⟦G7|scored⟧ first in six of those. There is no logic to it, as their caretaker ⟦PERSON|Massimo De Sanctis-Pratesi⟧ acknowledged on ⟦DATE|Sunday⟧.

"On paper we don't turn up," he said. "Happily they do not play on paper. We need somebody to be brave enough to miss."

Team news: ⟦PERSON|Bankole⟧ starts. ⟦PERSON|Timo Aaltonen⟧ and ⟦PERSON|Iván Restrepo⟧ are injured for the hosts. For ⟦TEAM|Roma⟧, ⟦PERSON|Vuković⟧ may be dropped for teenager ⟦PERSON|Elia Morandini⟧.
=====GOALS=====
{"id": "G1", "team": "Atalanta", "count": 41, "scope": "background"}
{"id": "G2", "scorer": "Oluwaseun Bankole", "team": "Atalanta", "count": 3, "scope": "background"}
{"id": "G3", "scorer": "Oluwaseun Bankole", "team": "Atalanta", "count": 16, "scope": "background"}
{"id": "G4", "team": "Roma", "count": 14, "scope": "background"}
{"id": "G5", "team": "Monza", "count": 2, "scope": "background"}
{"id": "G6", "scorer": "Bryan Eskelund", "team": "Atalanta", "kind": "own goal", "scope": "background"}
{"id":"G7","team":"Roma","count":6,"scope":"background"}
