⟦TEAM|Young Canaries⟧ bow out in ⟦COMPETITION|Youth Cup⟧

Our brilliant ⟦COMPETITION|FA Youth Cup⟧ run came to an end in the cruellest of circumstances on ⟦DATE|Thursday night⟧, with ⟦TEAM|West Ham⟧’s ⟦PERSON|Hakan Demirel⟧ ⟦G1|striking⟧ in the ⟦MINUTE|fourth minute of stoppage time⟧ to send the ⟦TEAM|Hammers⟧ through to the semi-finals at ⟦VENUE|Carrow Road⟧.

The tie had looked bound for penalties after ⟦PERSON|Enzo⟧’s excellent second-half ⟦G2|equaliser⟧ had deservedly put ⟦TEAM|City⟧ back on terms.

⟦TEAM|City⟧ made the brighter start and ⟦PERSON|Ruben Ballinger⟧, skipper on the night, headed ⟦PERSON|Kristian⟧’s corner narrowly over in the ⟦MINUTE|opening five minutes⟧. ⟦PERSON|Joshua Pemberton-Ayew⟧ then had appeals for a spot-kick turned down, and at the other end our goalkeeper ⟦PERSON|Rowan Telfer⟧ got down well to keep out ⟦PERSON|Declan Fogarty⟧.

⟦PERSON|Rowan⟧ was helpless for the ⟦G3|opener⟧, though. A deep cross from the left on ⟦MINUTE|29 minutes⟧, ⟦PERSON|Demirel⟧’s knock-down and ⟦PERSON|Ricardo Pinheiro-Gomes⟧ ⟦G4|poked it in⟧ from close range.

The boys regrouped at ⟦MINUTE|half-time⟧ and were on terms after ⟦MINUTE|58 minutes⟧. ⟦PERSON|Enzo Quarshie⟧ picked it up on halfway, drove at the back-pedalling defence and ⟦G5|slammed it into the top corner⟧ in front of a delighted Barclay end. What a ⟦G6|goal⟧!

From there, there looked to be only one winner. ⟦PERSON|Ruben⟧ struck a post; ⟦PERSON|Kristian Thorvaldsson-Lee⟧’s effort was saved by the keeper’s trailing leg.

But football can be unkind. ⟦NORP|Portuguese⟧ winger ⟦PERSON|Pinheiro-Gomes⟧ broke away, and his low ball was ⟦G7|converted⟧ by the ⟦NORP|Turk⟧ at the second attempt with almost the last kick of the game.

“I’m so proud of every one of them,” said ⟦TEAM|Under-18s⟧ boss ⟦PERSON|Simon Rusk⟧. “We’ve knocked out ⟦TEAM|Tottenham⟧ and ⟦TEAM|Wigan⟧, we have ⟦G8|scored twelve goals⟧ in the competition and we were seconds away from a shoot-out.”

⟦TEAM|City⟧ are next in ⟦COMPETITION|Under-18 Premier League⟧ action at ⟦VENUE|Colney⟧ on ⟦DATE|Saturday⟧, 11am kick-off.
=====GOALS=====
{"id": "G1", "scorer": "Hakan Demirel", "team": "West Ham", "minute": 90, "added": 4, "assist": "Ricardo Pinheiro-Gomes", "minute_text": "fourth minute of stoppage time"}
{"id": "G2", "scorer": "Enzo Quarshie", "team": "City", "minute": 58, "kind": "shot"}
{"id": "G3", "scorer": "Ricardo Pinheiro-Gomes", "team": "West Ham", "minute": 29, "assist": "Hakan Demirel", "kind": "shot"}
{"id": "G4", "scorer": "Ricardo Pinheiro-Gomes", "team": "West Ham", "minute": 29, "assist": "Hakan Demirel", "kind": "shot", "minute_text": "29 minutes"}
{"id": "G5", "scorer": "Enzo Quarshie", "team": "City", "minute": 58, "kind": "shot", "minute_text": "58 minutes"}
{"id": "G6", "scorer": "Enzo Quarshie", "team": "City", "minute": 58, "kind": "shot"}
{"id": "G7", "scorer": "Hakan Demirel", "team": "West Ham", "minute": 90, "added": 4, "assist": "Ricardo Pinheiro-Gomes"}
{"id": "G8", "team": "City", "count": 12, "scope": "background"}
