⟦TEAM|Tranmere⟧ youngster ⟦G1|at the double⟧ on full debut
⟦TEAM|Tranmere Rovers⟧ ⟦SCORE|3-1⟧ ⟦TEAM|Harrogate Town⟧
Teenager ⟦PERSON|Jaden Wolstenholme⟧ marked his first start in senior football with two ⟦G2|goals⟧ as ⟦TEAM|Tranmere⟧ ended a run of seven home games without a win.
The 18-year-old ⟦G3|headed ⟦TEAM|Rovers⟧ in front⟧ on ⟦MINUTE|20 minutes⟧ and got his ⟦G4|second⟧ in the second half, in between ⟦PERSON|Finlay Coe⟧'s ⟦G5|equaliser⟧ for ⟦TEAM|Harrogate⟧ and a ⟦G6|third⟧ for the hosts by ⟦PERSON|Sil Verbeek⟧.
⟦TEAM|Harrogate⟧ could have been ahead when ⟦PERSON|Coe⟧ rounded ⟦PERSON|Ethan Blakey⟧ on ⟦MINUTE|12 minutes⟧, but the full-back ⟦PERSON|Ant Rooney⟧ cleared from under the bar.
⟦PERSON|Rooney⟧ then had a hand in the ⟦G7|opener⟧. His cross was only half cleared, ⟦PERSON|Verbeek⟧ returned it, and ⟦PERSON|Wolstenholme⟧ ⟦G8|nodded over ⟦PERSON|Luca Prentice⟧⟧.
It was ⟦SCORE|1-1⟧ on ⟦MINUTE|36⟧. ⟦PERSON|Charlie Whitcombe⟧'s pass sent ⟦PERSON|Coe⟧ clear and this time he ⟦G9|made no mistake⟧.
⟦PERSON|Prentice⟧ kept it that way with a save from ⟦PERSON|Verbeek⟧'s volley, and ⟦PERSON|Whitcombe⟧ put a good chance over after ⟦MINUTE|half-time⟧ before the hosts ⟦G10|regained the lead⟧. ⟦PERSON|Rooney⟧ was again the creator, his low centre ⟦G11|turned past⟧ ⟦PERSON|Prentice⟧ by the teenager.
⟦PERSON|Verbeek⟧'s ⟦G12|goal⟧, in the ⟦MINUTE|80th minute⟧, was a penalty after ⟦PERSON|Whitcombe⟧ had pulled him back.
⟦PERSON|Wolstenholme⟧ left the field to a standing ovation soon after and was not able to complete a hat-trick.
⟦TEAM|Tranmere⟧ boss ⟦PERSON|Graham Sillitoe⟧ said: "He's been getting a hatful of goals in the youth team. I thought it was a risk. Turns out it wasn't."
=====GOALS=====
{"id": "G1", "scorer": "Jaden Wolstenholme", "team": "Tranmere Rovers", "count": 2}
{"id": "G2", "scorer": "Jaden Wolstenholme", "team": "Tranmere Rovers", "count": 2}
{"id": "G3", "scorer": "Jaden Wolstenholme", "team": "Tranmere Rovers", "minute": 20, "minute_text": "20 minutes", "assist": "Sil Verbeek", "kind": "header", "score": "1-0"}
{"id": "G4", "scorer": "Jaden Wolstenholme", "team": "Tranmere Rovers", "assist": "Ant Rooney"}
{"id": "G5", "scorer": "Finlay Coe", "team": "Harrogate Town", "minute": 36, "assist": "Charlie Whitcombe", "kind": "shot"}
{"id": "G6", "scorer": "Sil Verbeek", "team": "Tranmere Rovers", "minute": 80, "kind": "penalty"}
{"id": "G7", "scorer": "Jaden Wolstenholme", "team": "Tranmere Rovers", "minute": 20, "assist": "Sil Verbeek", "kind": "header"}
{"id": "G8", "scorer": "Jaden Wolstenholme", "team": "Tranmere Rovers", "minute": 20, "minute_text": "20 minutes", "assist": "Sil Verbeek", "kind": "header", "score": "1-0"}
{"id": "G9", "scorer": "Finlay Coe", "team": "Harrogate Town", "minute": 36, "minute_text": "36", "assist": "Charlie Whitcombe", "kind": "shot", "score": "1-1"}
{"id": "G10", "scorer": "Jaden Wolstenholme", "team": "Tranmere Rovers", "assist": "Ant Rooney", "score": "2-1"}
{"id": "G11", "scorer": "Jaden Wolstenholme", "team": "Tranmere Rovers", "assist": "Ant Rooney"}
{"id": "G12", "scorer": "Sil Verbeek", "team": "Tranmere Rovers", "minute": 80, "minute_text": "80th minute", "kind": "penalty"}
