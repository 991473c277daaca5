⟦TEAM|Torino⟧ ⟦SCORE|3⟧, ⟦TEAM|Empoli⟧ ⟦SCORE|3⟧: one for the neutrals

Nobody went home early. ⟦TEAM|Torino⟧ led three times and were pegged back three times, the last of them deep in ⟦MINUTE|injury time⟧, as ⟦TEAM|Empoli⟧ took a ⟦COMPETITION|Serie A⟧ point that their coach ⟦PERSON|Donato Sassi⟧ called "crazy and deserved".

⟦PERSON|Valentin Hagström-Riva⟧, ⟦PERSON|Ousainou Njie-Colley⟧ and ⟦PERSON|Ettore Moscatelli⟧ ⟦G1|scored⟧ for ⟦TEAM|Torino⟧; ⟦PERSON|Jorgen Aasland⟧ ⟦G2|twice⟧ and ⟦PERSON|Tiziano Berlinghieri⟧ ⟦G3|once⟧ for ⟦TEAM|Empoli⟧.

The ⟦G4|first⟧ came out of the blue in the ⟦MINUTE|15th minute⟧. ⟦PERSON|Samir Haddou⟧'s clearance struck ⟦PERSON|Moscatelli⟧ and sat up for ⟦PERSON|Hagström-Riva⟧, who swung a leg and ⟦G5|found the roof of the net⟧. ⟦TEAM|Empoli⟧, who had hit the side netting through ⟦PERSON|Aasland⟧ and had ⟦PERSON|Haddou⟧'s header saved, ⟦G6|were level⟧ inside ⟦MINUTE|five minutes⟧. ⟦PERSON|Berlinghieri⟧ threaded a pass between ⟦PERSON|Moscatelli⟧ and ⟦PERSON|Wander Krol⟧, and ⟦PERSON|Aasland⟧ ⟦G7|beat the keeper⟧, ⟦PERSON|Aurelio Tamburini⟧, when collecting it on the run.

There was a lull, a yellow card each for ⟦PERSON|Krol⟧ and ⟦PERSON|Berlinghieri⟧, and then a second ⟦TEAM|Torino⟧ ⟦G8|lead⟧. ⟦PERSON|Njie-Colley⟧ had ⟦G9|scored⟧ in each of the last three matches. He ⟦G10|made it four⟧ in a row from a ⟦PERSON|Moscatelli⟧ cross, with a header that ⟦PERSON|Jan Wiśnicki⟧ got a hand to.

⟦PERSON|Aasland⟧ ⟦G11|equalised⟧ again on ⟦MINUTE|50 minutes⟧. ⟦TEAM|Torino⟧ had half cleared a corner, and he side-stepped ⟦PERSON|Krol⟧ before letting fly; the ball took a nick off ⟦PERSON|Tamburini⟧'s post and ⟦G12|went in⟧. On the ⟦MINUTE|hour⟧ ⟦PERSON|Njie-Colley⟧ thought he had put ⟦TEAM|Torino⟧ ahead for a third time, ⟦G13|rolling it in⟧ from ⟦PERSON|Hagström-Riva⟧'s cross-shot, only for VAR to rule it out. He was a kneecap off.

The same player was then taken off, replaced by ⟦PERSON|Gleison⟧, and ⟦TEAM|Torino⟧'s ⟦G14|third⟧ was of ⟦PERSON|Gleison⟧'s making. He beat two men on the left, cut it back, and ⟦PERSON|Moscatelli⟧, who had never ⟦G15|scored⟧ for the club in 61 games, ⟦G16|scuffed it⟧ into the ground and over ⟦PERSON|Wiśnicki⟧. ⟦MINUTE|Seventy-three minutes⟧.

⟦PERSON|Wiśnicki⟧ kept ⟦TEAM|Empoli⟧ alive with a stop from ⟦PERSON|Gleison⟧, and ⟦PERSON|Sassi⟧ threw on forwards. There were four minutes of time added and three were gone when ⟦PERSON|Haddou⟧ slung over one last ball. ⟦PERSON|Aasland⟧, on a hat-trick, missed it. ⟦PERSON|Berlinghieri⟧, behind him, ⟦G17|put it away⟧.

⟦TEAM|Torino⟧ coach ⟦PERSON|Leandro Grassi-Pohl⟧: "Three times in front, no wins. We ⟦G18|conceded their first⟧ before I'd sat down. I'd take out the whole video and put it in the bin."
=====GOALS=====
{"id": "G1", "scorer": "Valentin Hagström-Riva; Ousainou Njie-Colley; Ettore Moscatelli", "team": "Torino", "count": 3}
{"id": "G2", "scorer": "Jorgen Aasland", "team": "Empoli", "count": 2}
{"id": "G3", "scorer": "Tiziano Berlinghieri", "team": "Empoli", "minute": 90, "added": 3, "assist": "Samir Haddou"}
{"id": "G4", "scorer": "Valentin Hagström-Riva", "team": "Torino", "minute": 15, "kind": "shot", "minute_text": "15th minute"}
{"id": "G5", "scorer": "Valentin Hagström-Riva", "team": "Torino", "minute": 15, "kind": "shot", "minute_text": "15th minute"}
{"id": "G6", "scorer": "Jorgen Aasland", "team": "Empoli", "assist": "Tiziano Berlinghieri", "kind": "shot"}
{"id": "G7", "scorer": "Jorgen Aasland", "team": "Empoli", "assist": "Tiziano Berlinghieri", "kind": "shot"}
{"id": "G8", "scorer": "Ousainou Njie-Colley", "team": "Torino", "assist": "Ettore Moscatelli", "kind": "header"}
{"id": "G9", "scorer": "Ousainou Njie-Colley", "team": "Torino", "scope": "background", "count": 3}
{"id": "G10", "scorer": "Ousainou Njie-Colley", "team": "Torino", "assist": "Ettore Moscatelli", "kind": "header"}
{"id": "G11", "scorer": "Jorgen Aasland", "team": "Empoli", "minute": 50, "kind": "shot", "minute_text": "50 minutes"}
{"id": "G12", "scorer": "Jorgen Aasland", "team": "Empoli", "minute": 50, "kind": "shot", "minute_text": "50 minutes"}
{"id": "G13", "scorer": "Ousainou Njie-Colley", "team": "Torino", "minute": 60, "assist": "Valentin Hagström-Riva", "kind": "shot", "outcome": "ruled out", "minute_text": "hour"}
{"id": "G14", "scorer": "Ettore Moscatelli", "team": "Torino", "minute": 73, "assist": "Gleison", "kind": "shot"}
{"id": "G15", "scorer": "Ettore Moscatelli", "team": "Torino", "scope": "background"}
{"id": "G16", "scorer": "Ettore Moscatelli", "team": "Torino", "minute": 73, "assist": "Gleison", "kind": "shot", "minute_text": "Seventy-three minutes"}
{"id": "G17", "scorer": "Tiziano Berlinghieri", "team": "Empoli", "minute": 90, "added": 3, "assist": "Samir Haddou"}
{"id": "G18", "scorer": "Jorgen Aasland", "team": "Empoli", "assist": "Tiziano Berlinghieri", "kind": "shot"}
