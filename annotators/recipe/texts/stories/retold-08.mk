⟦TEAM|Villa⟧'s late show breaks ⟦TEAM|Brentford⟧ hearts
⟦TEAM|Aston Villa⟧ ⟦G1|scored twice⟧ in ⟦MINUTE|stoppage time⟧ to beat ⟦TEAM|Brentford⟧ ⟦SCORE|3-2⟧ in one of the games of the season at ⟦VENUE|Villa Park⟧.
⟦TEAM|Brentford⟧ were ahead with ⟦MINUTE|90 minutes⟧ on the clock, having come from behind themselves, and their travelling support were singing about ⟦GPE|Europe⟧. Six minutes later they were silent.
The ⟦G2|equaliser⟧ was a header by a centre-half. The ⟦G3|winner⟧ was a goalkeeping error. In between there was barely time to restart.
⟦TEAM|Villa⟧ were ⟦G4|ahead⟧ inside the first quarter of an hour. ⟦PERSON|Youri Hendrickx⟧ fed ⟦PERSON|Marlon Tate⟧ and the winger's cross was dropped by ⟦TEAM|Bees⟧ keeper ⟦PERSON|Anders Holm⟧, ⟦PERSON|Pablo Riquelme⟧ ⟦G5|tucking away⟧ the loose ball.
⟦TEAM|Brentford⟧ replied well. ⟦PERSON|Tunde Bakare⟧ was denied by the legs of ⟦PERSON|Rafael Cunha⟧ and ⟦PERSON|Mikkel Thorup⟧ hit the outside of a post before the visitors were awarded a penalty for ⟦PERSON|Hendrickx⟧'s foul on ⟦PERSON|Thorup⟧. ⟦PERSON|Bakare⟧ took it and ⟦G6|beat ⟦PERSON|Cunha⟧⟧.
It was the ⟦NORP|Nigerian⟧ too who ⟦G7|put ⟦TEAM|Brentford⟧ in front⟧, from ⟦PERSON|Thorup⟧'s cross, after ⟦MINUTE|67 minutes⟧. His ⟦G8|double⟧ looked to be enough.
Then came the board showing seven added minutes. ⟦TEAM|Villa⟧ won a corner on the left, ⟦PERSON|Tate⟧ sent it to the far post, and ⟦PERSON|Conor Delahunt⟧ ⟦G9|rose above ⟦PERSON|Bakare⟧ to head home⟧.
The stadium was still shaking when ⟦PERSON|Riquelme⟧ shot from distance. It should have been an easy save. ⟦PERSON|Holm⟧ got his body behind it, but the ball ⟦G10|went through him⟧.
"I've never known a finish like it," said ⟦TEAM|Villa⟧ head coach ⟦PERSON|Luis Aranda⟧. "At ⟦SCORE|2-1⟧ down I was thinking about ⟦DATE|Thursday⟧. ⟦PERSON|Conor⟧'s ⟦G11|header⟧ lifted everyone, and the ⟦G12|third⟧... sometimes you need luck."
⟦TEAM|Brentford⟧ manager ⟦PERSON|Jim Strand⟧ refused to blame his keeper. "⟦PERSON|Anders⟧ has saved us points all season. We should've cleared the corner for the ⟦G13|second⟧, we should've dealt with the cross for the ⟦G14|first⟧."
⟦TEAM|Villa⟧ are fifth, a point above ⟦TEAM|Brentford⟧.
⟦FURNITURE|Man of the match: Pablo Riquelme⟧
=====GOALS=====
{"id": "G1", "scorer": "Conor Delahunt; Pablo Riquelme", "team": "Aston Villa", "count": 2, "minute_text": "stoppage time"}
{"id": "G2", "scorer": "Conor Delahunt", "team": "Aston Villa", "assist": "Marlon Tate", "kind": "header"}
{"id": "G3", "scorer": "Pablo Riquelme", "team": "Aston Villa", "kind": "shot"}
{"id": "G4", "scorer": "Pablo Riquelme", "team": "Aston Villa", "kind": "shot"}
{"id": "G5", "scorer": "Pablo Riquelme", "team": "Aston Villa", "kind": "shot", "score": "1-0"}
{"id": "G6", "scorer": "Tunde Bakare", "team": "Brentford", "kind": "penalty", "score": "1-1"}
{"id": "G7", "scorer": "Tunde Bakare", "team": "Brentford", "minute": 67, "assist": "Mikkel Thorup", "minute_text": "67 minutes", "score": "1-2"}
{"id": "G8", "scorer": "Tunde Bakare", "team": "Brentford", "count": 2}
{"id": "G9", "scorer": "Conor Delahunt", "team": "Aston Villa", "assist": "Marlon Tate", "kind": "header", "score": "2-2"}
{"id": "G10", "scorer": "Pablo Riquelme", "team": "Aston Villa", "kind": "shot", "score": "3-2"}
{"id": "G11", "scorer": "Conor Delahunt", "team": "Aston Villa", "assist": "Marlon Tate", "kind": "header"}
{"id": "G12", "scorer": "Pablo Riquelme", "team": "Aston Villa", "kind": "shot"}
{"id": "G13", "scorer": "Conor Delahunt", "team": "Aston Villa", "assist": "Marlon Tate", "kind": "header"}
{"id": "G14", "scorer": "Pablo Riquelme", "team": "Aston Villa", "kind": "shot"}
