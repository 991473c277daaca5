The night ⟦GPE|Ljubljana⟧ stood still: an oral history of ⟦TEAM|Olimpija⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Parma⟧, ⟦DATE|1994⟧
⟦FURNITURE|Words: Tadej Resnikar⟧
It remains the only time a ⟦NORP|Slovenian⟧ side has knocked out an ⟦NORP|Italian⟧ one. We spoke to those who were at ⟦VENUE|Bežigrad⟧ on ⟦DATE|3 November 1994⟧, the second leg of a ⟦COMPETITION|Cup Winners' Cup⟧ tie that had finished ⟦SCORE|1-1⟧ in ⟦GPE|Italy⟧.
⟦PERSON|STANE KOŽELJ⟧, ⟦TEAM|Olimpija⟧ coach: We'd had nine shots in ⟦TEAM|Parma⟧ and their goalkeeper had a fever and saved them all. I told the boys, he's better now, so he'll be worse.
⟦PERSON|PRIMOŽ ŽAGAR⟧, midfielder: In the ⟦MINUTE|5th minute⟧ I ⟦G1|scored⟧. Free-kick, low, under the jump. The wall went up and I thought, thank you.
⟦PERSON|KOŽELJ⟧: Then we ⟦G2|conceded⟧, and I wanted to go home.
⟦PERSON|ANTE BARIĆ⟧, goalkeeper: It was a corner on ⟦MINUTE|18⟧. Their ⟦NORP|Swede⟧, ⟦PERSON|Roland Fälth⟧, ⟦G3|flicked it in⟧. I could say the sun was in my eyes but it was eight at night. So it was level again, everywhere.
⟦PERSON|ŽAGAR⟧: I hit the post. Everybody forgets that.
⟦PERSON|MLADEN HORVATIĆ⟧, forward: Nobody forgets, he tells us each ⟦DATE|Christmas⟧. After ⟦MINUTE|39 minutes⟧ he crosses, I miss it, the defender misses it, and ⟦PERSON|Džoni⟧, at the back, ⟦G4|kicks it in⟧ with the wrong foot. ⟦SCORE|2-1⟧.
⟦PERSON|DŽONI KUKEC⟧, left-back: My only ⟦G5|goal⟧ for the club in 200 matches. I've got it on my van.
⟦PERSON|BARIĆ⟧: Second half, they had a penalty. ⟦PERSON|Fälth⟧ again. I went left. He did, too. It's the best save I ever made and there's no film, as the cameraman was changing his tape.
⟦PERSON|ALDO PERUZZINI⟧, ⟦TEAM|Parma⟧ defender: I was sure then that we'd lose.
⟦PERSON|HORVATIĆ⟧: It's the ⟦MINUTE|77th minute⟧. I'd like to describe a beautiful move. ⟦PERSON|Žagar⟧ fell over. The ball hit the referee. I was the only one still running. I ⟦G6|put it through ⟦PERSON|Peruzzini⟧'s legs and past the keeper⟧.
⟦PERSON|PERUZZINI⟧: Through my legs, yes. Thank you.
⟦PERSON|KOŽELJ⟧: ⟦SCORE|3-1⟧, and after ⟦MINUTE|80⟧ they ⟦G7|score⟧. Offside, by a metre! I've never seen a linesman so lonely. He was right, he kept the flag up.
⟦PERSON|ŽAGAR⟧: Their real ⟦G8|second⟧ came in the ⟦MINUTE|90th⟧, ⟦PERSON|Fälth⟧ from the penalty spot, and this time ⟦PERSON|Ante⟧ went left again. ⟦SCORE|3-2⟧. So four minutes of hell.
⟦PERSON|BARIĆ⟧: Six. I had cramp in both legs and nobody had told me that you can't take a goal kick sitting down.
⟦PERSON|KOŽELJ⟧: We had ⟦G10|scored⟧ in ⟦TEAM|Parma⟧ too, ⟦PERSON|Žagar⟧, a ⟦G9|header⟧, and he'd never headed a ball before. Everybody forgets that.
⟦PERSON|ŽAGAR⟧: Nobody forgets.
=====GOALS=====
{"id": "G1", "scorer": "PRIMOŽ ŽAGAR", "team": "Olimpija", "minute": 5, "minute_text": "5th minute", "kind": "free kick"}
{"id": "G2", "scorer": "Roland Fälth", "team": "Parma", "minute": 18, "kind": "shot"}
{"id": "G3", "scorer": "Roland Fälth", "team": "Parma", "minute": 18, "minute_text": "18", "kind": "shot"}
{"id": "G4", "scorer": "DŽONI KUKEC", "team": "Olimpija", "minute": 39, "minute_text": "39 minutes", "assist": "PRIMOŽ ŽAGAR", "kind": "shot", "score": "2-1"}
{"id": "G5", "scorer": "DŽONI KUKEC", "team": "Olimpija", "minute": 39, "assist": "PRIMOŽ ŽAGAR", "kind": "shot"}
{"id": "G6", "scorer": "MLADEN HORVATIĆ", "team": "Olimpija", "minute": 77, "minute_text": "77th minute", "kind": "shot"}
{"id": "G7", "team": "Parma", "minute": 80, "minute_text": "80", "outcome": "ruled out"}
{"id": "G8", "scorer": "Roland Fälth", "team": "Parma", "minute": 90, "minute_text": "90th", "kind": "penalty", "score": "3-2"}
{"id": "G9", "scorer": "PRIMOŽ ŽAGAR", "team": "Olimpija", "kind": "header", "scope": "background"}
{"id": "G10", "scorer": "PRIMOŽ ŽAGAR", "team": "Olimpija", "kind": "header", "scope": "background"}
