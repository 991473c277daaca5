⟦TEAM|Wrexham⟧ ⟦SCORE|0-0⟧ ⟦TEAM|Stoke City⟧: ⟦TEAM|Dragons⟧ left to rue missed penalties
⟦TEAM|WREXHAM⟧ and ⟦TEAM|Stoke City⟧ fought out a goalless draw at a raucous ⟦VENUE|Racecourse Ground⟧ that left both managers asking how.
The ⟦TEAM|Dragons⟧ were awarded two penalties, in the ⟦MINUTE|16th⟧ and ⟦MINUTE|70th minutes⟧, and failed to score from either. ⟦TEAM|Stoke⟧ had a ⟦G1|goal⟧ ruled out by VAR... sorry, by the naked eye, as the ⟦COMPETITION|Championship⟧ doesn't have it. ⟦TEAM|Potters⟧ boss ⟦PERSON|Henrik Sølvberg⟧ thought that was a pity.
It was ⟦TEAM|Stoke⟧ who had the first sniff. ⟦PERSON|Kwame Asante-Boyd⟧ got on the end of ⟦PERSON|Ollie Hatch⟧'s pass and clipped it past the onrushing ⟦PERSON|Jakub Dudek⟧, but wide.
The first penalty came when ⟦PERSON|Seb Llewellyn⟧ turned inside ⟦PERSON|Marco Steiger⟧ and was caught. ⟦PERSON|Llewellyn⟧ took the kick himself and blazed it into the Tech End. "It'll be found in ⟦GPE|Chester⟧," someone in the press box observed.
⟦TEAM|Wrexham⟧ kept coming. ⟦PERSON|Steiger⟧ hacked off the line from ⟦PERSON|Noah Griffith⟧, a ⟦PERSON|Deon Blackstock⟧ drive stung the palms of ⟦PERSON|Viktor Maršálek⟧, and from the follow-up ⟦PERSON|Llewellyn⟧ lashed into the side-netting. Just before the ⟦MINUTE|break⟧ ⟦PERSON|Griffith⟧'s header came back off the bar.
⟦TEAM|Stoke⟧ improved after ⟦MINUTE|half-time⟧. ⟦PERSON|Hatch⟧ tested ⟦PERSON|Dudek⟧ from range, twice, and in the ⟦MINUTE|58th minute⟧ the ball was in the net: ⟦PERSON|Asante-Boyd⟧ ⟦G2|turned it in⟧ with his knee from ⟦PERSON|Steiger⟧'s flick. Up went the flag. Replays showed the forward to be level at worst.
⟦PERSON|Blackstock⟧ took the second penalty, given for ⟦PERSON|Hatch⟧'s handball. He went low. ⟦PERSON|Maršálek⟧, who'd done his homework, was already there, and got up in time to deflect ⟦PERSON|Griffith⟧'s rebound over with his shoulder.
The visitors finished the match a man short, ⟦PERSON|Steiger⟧ walking for a second booking on ⟦MINUTE|81⟧, but might have won it on the counter, ⟦PERSON|Asante-Boyd⟧ firing straight at ⟦PERSON|Dudek⟧ with team-mates queueing up in the middle.
⟦TEAM|Wrexham⟧ manager ⟦PERSON|Dai Pritchard-Owen⟧: "Two pens, the bar, one off the line. If we'd had a third I'd have taken it myself, in these shoes."
⟦PERSON|Sølvberg⟧: "It was a good ⟦G3|goal⟧. We all saw a good ⟦G4|goal⟧. The man with the flag had the sun in his eyes, at nine o'clock at night."
The point means ⟦TEAM|Wrexham⟧ move above ⟦TEAM|Sheffield Wednesday⟧ on goal difference. ⟦TEAM|Stoke⟧ are without a win in seven.
⟦FURNITURE|Teams | Wrexham: Dudek, Moss, Tomlin, Griffith, Barnes (Cole 75), Llewellyn...⟧
=====GOALS=====
{"id": "G1", "scorer": "Kwame Asante-Boyd", "team": "Stoke City", "minute": 58, "assist": "Marco Steiger", "kind": "shot", "outcome": "ruled out"}
{"id": "G2", "scorer": "Kwame Asante-Boyd", "team": "Stoke City", "minute": 58, "minute_text": "58th minute", "assist": "Marco Steiger", "kind": "shot", "outcome": "ruled out"}
{"id": "G3", "scorer": "Kwame Asante-Boyd", "team": "Stoke City", "minute": 58, "assist": "Marco Steiger", "kind": "shot", "outcome": "ruled out"}
{"id": "G4", "scorer": "Kwame Asante-Boyd", "team": "Stoke City", "minute": 58, "assist": "Marco Steiger", "kind": "shot", "outcome": "ruled out"}
