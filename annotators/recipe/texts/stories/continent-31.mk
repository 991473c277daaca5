⟦TEAM|Getafe⟧ ⟦G1|strike late⟧ as ⟦TEAM|Espanyol⟧ pay for missed chances

Defender ⟦PERSON|Djibril Kanté-Mora⟧ ⟦G2|scored⟧ with ⟦MINUTE|four minutes remaining⟧ to give ⟦TEAM|Getafe⟧ a ⟦SCORE|1-0⟧ ⟦COMPETITION|La Liga⟧ victory at ⟦TEAM|Espanyol⟧ on ⟦DATE|Thursday⟧, in a match twice halted by ⟦G3|goals⟧ that did not count.

It was the centre-back's first ⟦G4|goal⟧ since ⟦DATE|2022⟧, when he ⟦G5|got one⟧ for ⟦TEAM|Leganés⟧ against, as it happens, ⟦TEAM|Getafe⟧.

There were few clues to the outcome in an opening half of 19 fouls. ⟦PERSON|Marcos Urrutikoetxea⟧ stung the gloves of ⟦PERSON|Domen Jurčič⟧ on ⟦MINUTE|nine minutes⟧, ⟦PERSON|Abel Fontanals⟧ had a free-kick headed behind by ⟦PERSON|Kanté-Mora⟧, and that was that until ⟦TEAM|Espanyol⟧ were awarded a penalty in the ⟦MINUTE|38th minute⟧. ⟦PERSON|Luca Carrizo⟧ had been pushed by ⟦PERSON|Pedrag Mihajlov⟧; ⟦PERSON|Urrutikoetxea⟧ took it, and ⟦PERSON|Jurčič⟧ fell on it.

⟦PERSON|Carrizo⟧ was the first to celebrate in vain. He ⟦G6|glanced in⟧ ⟦PERSON|Fontanals⟧' corner soon after the ⟦MINUTE|break⟧, but had used ⟦PERSON|Kanté-Mora⟧'s shoulders to get up there. Then it was ⟦TEAM|Getafe⟧'s turn. ⟦PERSON|Hakim Zerrouki⟧ raced clear and ⟦G7|beat ⟦PERSON|Joel Samaniego⟧ at his near post⟧, and the assistant waited until the ball was in before raising his flag. ⟦MINUTE|66 minutes⟧.

⟦TEAM|Espanyol⟧'s ⟦PERSON|Tomás Belmar⟧, once of ⟦TEAM|Getafe⟧, struck a post with ⟦MINUTE|12 minutes left⟧, and ⟦PERSON|Urrutikoetxea⟧ turned the rebound over. ⟦TEAM|Getafe⟧ coach ⟦PERSON|Julián Ordóñez⟧ had by then settled for a draw, to judge by his substitutions: two defenders and a left-back. One of these, ⟦PERSON|Gabriel Moscardini⟧, took the throw from which ⟦PERSON|Mihajlov⟧ won a flick. ⟦PERSON|Fontanals⟧ half-cleared, ⟦PERSON|Zerrouki⟧ lobbed the ball back into the mixer and ⟦PERSON|Kanté-Mora⟧, still forward, hit it on the half-volley. ⟦PERSON|Samaniego⟧ saw it late, got a palm to it, and ⟦G8|could not keep it out⟧.

"We made it hard for ourselves," said ⟦TEAM|Espanyol⟧ coach ⟦PERSON|Cesc Rovirosa⟧. "We miss a penalty, we hit the post. I'm not going to talk about the one they disallowed, there's a push, fine. But to concede that ⟦G9|goal⟧ after we cleared it twice..."

"I told ⟦PERSON|Julián⟧ I'd get ⟦G10|one⟧ ⟦DATE|this year⟧," ⟦PERSON|Kanté-Mora⟧ said, "and he laughed so hard."

⟦TEAM|Getafe⟧ have registered three wins in a row for the first time in 14 months and go eighth. ⟦TEAM|Espanyol⟧ remain a point above the drop.
=====GOALS=====
{"id": "G1", "scorer": "Djibril Kanté-Mora", "team": "Getafe", "minute": 86, "assist": "Hakim Zerrouki", "kind": "volley"}
{"id": "G2", "scorer": "Djibril Kanté-Mora", "team": "Getafe", "minute": 86, "assist": "Hakim Zerrouki", "kind": "volley", "minute_text": "four minutes remaining"}
{"id": "G3", "scorer": "Luca Carrizo; Hakim Zerrouki", "outcome": "ruled out", "count": 2}
{"id": "G4", "scorer": "Djibril Kanté-Mora", "team": "Getafe", "minute": 86, "assist": "Hakim Zerrouki", "kind": "volley"}
{"id": "G5", "scorer": "Djibril Kanté-Mora", "team": "Leganés", "scope": "background"}
{"id": "G6", "scorer": "Luca Carrizo", "team": "Espanyol", "assist": "Abel Fontanals", "kind": "header", "outcome": "ruled out"}
{"id": "G7", "scorer": "Hakim Zerrouki", "team": "Getafe", "minute": 66, "kind": "shot", "outcome": "ruled out", "minute_text": "66 minutes"}
{"id": "G8", "scorer": "Djibril Kanté-Mora", "team": "Getafe", "minute": 86, "assist": "Hakim Zerrouki", "kind": "volley"}
{"id": "G9", "scorer": "Djibril Kanté-Mora", "team": "Getafe", "minute": 86, "assist": "Hakim Zerrouki", "kind": "volley"}
{"id": "G10", "scorer": "Djibril Kanté-Mora", "team": "Getafe", "minute": 86, "assist": "Hakim Zerrouki", "kind": "volley"}
