TIGERS 3 SWANS 1
⟦PERSON|Ashraf Lotfi⟧'s ⟦G1|brace⟧ helped ⟦TEAM|Hull⟧ to overcome ⟦TEAM|Swansea⟧ at a bitterly cold ⟦VENUE|MKM Stadium⟧, where the visitors had the temerity to ⟦G2|equalise⟧ from a disputed penalty and might have done so again.
In between the ⟦NORP|Egyptian⟧'s ⟦G3|goals⟧, ⟦PERSON|Jakub Dvorak⟧ ⟦G4|restored the advantage⟧ midway through the second half with a header that ⟦PERSON|Steven Cairncross⟧ will not be keen to watch back.
⟦PERSON|Ritchie Vance⟧, in charge of ⟦TEAM|Hull⟧ for a hundredth time, saw his men start as he had asked. ⟦PERSON|Charlie Pell⟧'s cross was missed by a coat of paint in the opening moments, ⟦PERSON|Ben Lacey⟧ had a shot deflected behind on ⟦MINUTE|seven minutes⟧ and ⟦PERSON|Lotfi⟧ bent his from 20 yards on to the angle.
⟦TEAM|Swansea⟧, who had lost one of seven, had no answer when ⟦TEAM|Hull⟧ ⟦G5|took a deserved lead⟧. ⟦PERSON|Connor Beale⟧, scorer of ⟦TEAM|Hull⟧'s ⟦G6|goal⟧ at ⟦TEAM|Oxford⟧, won a throw, threw it long and watched it break for ⟦PERSON|Lacey⟧; the shot was blocked, the rebound was blocked, and the third man to swing at it was ⟦PERSON|Lotfi⟧, who ⟦G7|struck home⟧ on ⟦MINUTE|16 minutes⟧. ⟦TEAM|Swansea⟧'s players appealed for handball. The referee waved it away.
The next decision went the other way. ⟦PERSON|Beale⟧, back to help his defence, brushed the arm of ⟦PERSON|Tayo Alade⟧, who fell. He had ⟦G8|scored two⟧ in the past fortnight and he ⟦G9|sent this one high to the keeper's left⟧ just before the ⟦MINUTE|break⟧.
⟦PERSON|Dario Montiel⟧, a ⟦NORP|Chilean⟧ on loan from the top flight, volleyed over from the restart, and on ⟦MINUTE|58⟧ was stopped at close range by the outstretched arm of ⟦PERSON|Lee Spooner⟧.
⟦TEAM|Hull⟧ got their noses back ⟦G10|in front⟧ after ⟦MINUTE|66 minutes⟧. ⟦PERSON|Pell⟧ went one way and then the other, and his cross hung so long that ⟦PERSON|Cairncross⟧ felt obliged to come. He got nowhere near it and ⟦PERSON|Dvorak⟧, the ⟦NORP|Slovak⟧, ⟦G11|looped his header into the space⟧ he had left.
⟦TEAM|Swansea⟧'s second ⟦G12|goal⟧, in the ⟦MINUTE|75th minute⟧, was not to be: ⟦PERSON|Montiel⟧ ⟦G13|finished superbly⟧ from an angle, but the assistant had signalled before he struck it.
It might have been a nervy ⟦MINUTE|last ten minutes⟧, in which ⟦PERSON|Alade⟧ shot at ⟦PERSON|Spooner⟧, ⟦PERSON|Beale⟧ was booked and ⟦PERSON|Pell⟧ hit the post. Instead, in the ⟦MINUTE|second minute of added time⟧, ⟦PERSON|Lotfi⟧ was sent racing away with nobody within 20 yards and ⟦G14|chipped ⟦PERSON|Cairncross⟧⟧ for his ⟦G15|second⟧.
He is the first ⟦TEAM|Hull⟧ player to score in five straight home games since ⟦DATE|2009⟧. ⟦PERSON|Vance⟧ said: "He's worth two of anyone. That first ⟦G16|goal⟧ settles us, then there's the ⟦G17|penalty⟧ and we have to climb the hill again."
=====GOALS=====
{"id": "G1", "scorer": "Ashraf Lotfi", "team": "Hull", "count": 2}
{"id": "G2", "scorer": "Tayo Alade", "team": "Swansea", "kind": "penalty"}
{"id": "G3", "scorer": "Ashraf Lotfi", "team": "Hull", "count": 2}
{"id": "G4", "scorer": "Jakub Dvorak", "team": "Hull", "minute": 66, "assist": "Charlie Pell", "kind": "header"}
{"id": "G5", "scorer": "Ashraf Lotfi", "team": "Hull", "minute": 16, "minute_text": "16 minutes", "kind": "shot"}
{"id": "G6", "scorer": "Connor Beale", "team": "Hull", "scope": "background"}
{"id": "G7", "scorer": "Ashraf Lotfi", "team": "Hull", "minute": 16, "minute_text": "16 minutes", "kind": "shot"}
{"id": "G8", "scorer": "Tayo Alade", "team": "Swansea", "scope": "background", "count": 2}
{"id": "G9", "scorer": "Tayo Alade", "team": "Swansea", "kind": "penalty"}
{"id": "G10", "scorer": "Jakub Dvorak", "team": "Hull", "minute": 66, "minute_text": "66 minutes", "assist": "Charlie Pell", "kind": "header"}
{"id": "G11", "scorer": "Jakub Dvorak", "team": "Hull", "minute": 66, "assist": "Charlie Pell", "kind": "header"}
{"id": "G12", "scorer": "Dario Montiel", "team": "Swansea", "minute": 75, "minute_text": "75th minute", "outcome": "ruled out"}
{"id": "G13", "scorer": "Dario Montiel", "team": "Swansea", "minute": 75, "minute_text": "75th minute", "outcome": "ruled out"}
{"id": "G14", "scorer": "Ashraf Lotfi", "team": "Hull", "minute": 90, "added": 2, "minute_text": "second minute of added time", "kind": "shot"}
{"id": "G15", "scorer": "Ashraf Lotfi", "team": "Hull", "minute": 90, "added": 2, "minute_text": "second minute of added time", "kind": "shot"}
{"id": "G16", "scorer": "Ashraf Lotfi", "team": "Hull", "minute": 16, "kind": "shot"}
{"id": "G17", "scorer": "Tayo Alade", "team": "Swansea", "kind": "penalty"}
