⟦TEAM|Derry⟧ dig deep in ⟦GPE|Tallaght⟧ to book their ⟦VENUE|Aviva⟧ date
⟦FURNITURE|RTÉ Sport⟧
They needed ⟦MINUTE|extra time⟧, and they needed ⟦PERSON|Tariq Nwosu⟧. ⟦TEAM|Derry City⟧ will be back at the ⟦VENUE|Aviva Stadium⟧ for the ⟦COMPETITION|FAI Cup⟧ final after the substitute's ⟦G1|goal⟧ separated them from ⟦TEAM|Shamrock Rovers⟧ in a bruising semi-final at ⟦VENUE|Tallaght Stadium⟧.
The first period offered little. ⟦TEAM|Rovers⟧ passed, ⟦TEAM|Derry⟧ watched. ⟦PERSON|Shane Devlin⟧ blocked from ⟦PERSON|Elliot Brand⟧; ⟦PERSON|Brand⟧ had another bent narrowly past; a third was touched over. ⟦PERSON|Pádraig Tuohy⟧, on the other side, could find nobody with four crosses out of four.
His fifth was better. It was the ⟦MINUTE|final minute of the half⟧ when he got to the by-line and pulled it back for ⟦PERSON|Mikkel Storgaard⟧, and the ⟦NORP|Dane⟧ ⟦G2|steered it through⟧ a crowd of legs. ⟦PERSON|Devlin⟧, for once, was blameless.
That ⟦G3|goal⟧, so close to the ⟦MINUTE|interval⟧, changed the tone of things. The ⟦TEAM|Hoops⟧ came out snarling. ⟦PERSON|Brand⟧ was wiped out by ⟦PERSON|Oisín Fahey⟧, who was fortunate to see yellow; ⟦PERSON|Storgaard⟧ went the same way soon afterwards. The ⟦G4|leveller⟧ had been coming, and it was ⟦PERSON|Declan Roche⟧, the captain, who ⟦G5|supplied it⟧, ⟦G6|rising above two markers⟧ from ⟦PERSON|Brand⟧'s corner when ⟦MINUTE|17 minutes of the second half⟧ had been played.
It took until ⟦MINUTE|one minute before the end of the first additional period⟧ for somebody to land another blow. ⟦PERSON|Fahey⟧, still on that yellow, won a tackle by the dugouts and slid a pass through the middle. The ⟦TEAM|Rovers⟧ back four appealed for offside as one. ⟦PERSON|Nwosu⟧, played on by the far full-back, ⟦G7|kept his head and beat⟧ the keeper at his near post.
"I'd only been on for ten minutes," said the match winner. "I hadn't had a kick. I was saying to ⟦PERSON|Mikkel⟧ we'd need penalties, I'd be no good at them. Then the ball's there."
The ⟦TEAM|Rovers⟧ manager was gracious. "There's always one chance in these games. We hit the post, we had ⟦PERSON|Roche⟧'s ⟦G8|header⟧, we had them on the ropes. Their ⟦G9|second⟧ comes out of nothing."
⟦TEAM|Derry⟧, seeking to win the ⟦COMPETITION|Cup⟧ for a seventh time, will meet the winners of ⟦DATE|Sunday⟧'s other semi-final in ⟦GPE|Dublin⟧ on ⟦DATE|November 9⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tariq Nwosu", "team": "Derry City", "minute": 104, "kind": "shot", "assist": "Oisín Fahey"}
{"id": "G2", "scorer": "Mikkel Storgaard", "team": "Derry City", "minute": 45, "kind": "shot", "assist": "Pádraig Tuohy", "minute_text": "final minute of the half"}
{"id": "G3", "scorer": "Mikkel Storgaard", "team": "Derry City", "minute": 45, "kind": "shot", "assist": "Pádraig Tuohy"}
{"id": "G4", "scorer": "Declan Roche", "team": "Rovers", "minute": 62, "kind": "header"}
{"id": "G5", "scorer": "Declan Roche", "team": "Rovers", "minute": 62, "kind": "header", "score": "1-1", "minute_text": "17 minutes of the second half"}
{"id": "G6", "scorer": "Declan Roche", "team": "Rovers", "minute": 62, "kind": "header", "minute_text": "17 minutes of the second half"}
{"id": "G7", "scorer": "Tariq Nwosu", "team": "Derry City", "minute": 104, "kind": "shot", "assist": "Oisín Fahey", "score": "2-1", "minute_text": "one minute before the end of the first additional period"}
{"id": "G8", "scorer": "Declan Roche", "team": "Rovers", "minute": 62, "kind": "header"}
{"id": "G9", "scorer": "Tariq Nwosu", "team": "Derry City", "minute": 104, "kind": "shot", "assist": "Oisín Fahey"}
