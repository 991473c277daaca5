⟦PERSON|Ceesay⟧ the difference as ⟦TEAM|Ipswich⟧ sink ⟦TEAM|Rams⟧
An ⟦G1|own goal⟧, a ⟦G2|double⟧ from ⟦PERSON|Ibrahim Ceesay⟧ and a good deal of defending saw ⟦TEAM|Ipswich⟧ win ⟦SCORE|3-1⟧ at ⟦TEAM|Derby⟧ to go top of the ⟦COMPETITION|Championship⟧ overnight.
⟦TEAM|Derby⟧'s ⟦PERSON|Kenny Birkett⟧ ⟦G3|put through his own net⟧ in the opening exchanges, and while ⟦PERSON|Alvaro Nuñez⟧ ⟦G4|had the ⟦TEAM|Rams⟧ back on terms⟧ after the ⟦MINUTE|break⟧, the ⟦NORP|Gambian⟧'s ⟦G5|brace⟧, completed with ⟦MINUTE|20 minutes remaining⟧, was beyond them.
The visitors could have been in front before they were. ⟦PERSON|Alex Forde⟧ cut in and shot wide in the ⟦MINUTE|third minute⟧. A ⟦MINUTE|minute on⟧, ⟦PERSON|Ceesay⟧ dispossessed ⟦PERSON|Luke Swinton⟧ and had a shot charged down.
⟦PERSON|Birkett⟧ had been in the wars already, with a bandage round his head. When ⟦PERSON|Ceesay⟧ crossed on ⟦MINUTE|ten minutes⟧ he was facing his own keeper, and there was nothing to aim at, but he aimed anyway: a ⟦G6|header⟧, firm, in off the underside.
⟦PERSON|Marek Holub⟧ could do nothing, and ⟦TEAM|Derby⟧ did little for half an hour. ⟦PERSON|Danny Moran⟧ shot over on ⟦MINUTE|26⟧; ⟦PERSON|Jasper Van Dijken⟧, the ⟦NORP|Dutchman⟧, should have scored from ⟦PERSON|Moran⟧'s cutback, with ⟦PERSON|Chris Bayliss⟧ stranded, and didn't. He was replaced at ⟦MINUTE|half-time⟧.
Then, within ⟦MINUTE|two minutes of the restart⟧, they had an ⟦G7|equaliser⟧. It began with a throw and passed through nine players. ⟦PERSON|Moran⟧ was the last but one, his pass eluding two, and ⟦PERSON|Nuñez⟧, who last ⟦G8|scored⟧ at home in ⟦DATE|August⟧, ⟦G9|clipped it in⟧ over ⟦PERSON|Bayliss⟧.
⟦VENUE|Pride Park⟧ roared for more, but the ⟦G10|goal⟧ that came belonged to ⟦TEAM|Ipswich⟧. ⟦PERSON|Swinton⟧ gave the ball away again and this time was made to pay, ⟦PERSON|Forde⟧'s drive being parried by ⟦PERSON|Holub⟧ and ⟦PERSON|Ceesay⟧ ⟦G11|whipping the rebound in⟧. ⟦PERSON|Graham Loxley⟧, the ⟦TEAM|Derby⟧ boss, hid his face.
The ⟦G12|second⟧ of the pair was better still. It came on ⟦MINUTE|70 minutes⟧; ⟦PERSON|Forde⟧ dummied, ran round, took the return pass and gave ⟦PERSON|Ceesay⟧, who had last ⟦G13|scored⟧ in the ⟦TEAM|Wrexham⟧ match, the time to ⟦G14|pick his spot⟧.
The ⟦NORP|Spanish⟧ striker ⟦PERSON|Nuñez⟧ shot wide. ⟦PERSON|Moran⟧ ⟦G15|had one ruled out⟧ with ⟦MINUTE|11 minutes left⟧, the ball having gone behind before ⟦PERSON|Birkett⟧ crossed it, and he hit a post in ⟦MINUTE|injury time⟧.
"We know the ⟦G16|first⟧ is a freak," said ⟦PERSON|Loxley⟧, "and it doesn't bother me. The ⟦G17|second one⟧ bothers me. Their ⟦G18|third⟧ is a proper goal, I have to say."
⟦PERSON|Bayliss⟧, asked by a reporter if the ⟦TEAM|Tractor Boys⟧ would win it, said, "Win what?"
=====GOALS=====
{"id": "G1", "scorer": "Kenny Birkett", "team": "Ipswich", "minute": 10, "kind": "own goal"}
{"id": "G2", "scorer": "Ibrahim Ceesay", "team": "Ipswich", "count": 2}
{"id": "G3", "scorer": "Kenny Birkett", "team": "Ipswich", "minute": 10, "kind": "own goal"}
{"id": "G4", "scorer": "Alvaro Nuñez", "team": "Derby", "minute": 47, "assist": "Danny Moran", "kind": "shot"}
{"id": "G5", "scorer": "Ibrahim Ceesay", "team": "Ipswich", "count": 2}
{"id": "G6", "scorer": "Kenny Birkett", "team": "Ipswich", "minute": 10, "minute_text": "ten minutes", "kind": "own goal"}
{"id": "G7", "scorer": "Alvaro Nuñez", "team": "Derby", "minute": 47, "minute_text": "two minutes of the restart", "assist": "Danny Moran", "kind": "shot"}
{"id": "G8", "scorer": "Alvaro Nuñez", "team": "Derby", "scope": "background"}
{"id": "G9", "scorer": "Alvaro Nuñez", "team": "Derby", "minute": 47, "assist": "Danny Moran", "kind": "shot"}
{"id": "G10", "scorer": "Ibrahim Ceesay", "team": "Ipswich", "kind": "shot"}
{"id": "G11", "scorer": "Ibrahim Ceesay", "team": "Ipswich", "kind": "shot"}
{"id": "G12", "scorer": "Ibrahim Ceesay", "team": "Ipswich", "minute": 70, "minute_text": "70 minutes", "assist": "Alex Forde", "kind": "shot"}
{"id": "G13", "scorer": "Ibrahim Ceesay", "team": "Ipswich", "scope": "background"}
{"id": "G14", "scorer": "Ibrahim Ceesay", "team": "Ipswich", "minute": 70, "minute_text": "70 minutes", "assist": "Alex Forde", "kind": "shot"}
{"id": "G15", "scorer": "Danny Moran", "team": "Derby", "minute": 79, "minute_text": "11 minutes left", "outcome": "ruled out"}
{"id": "G16", "scorer": "Kenny Birkett", "team": "Ipswich", "minute": 10, "kind": "own goal"}
{"id": "G17", "scorer": "Ibrahim Ceesay", "team": "Ipswich", "kind": "shot"}
{"id": "G18", "scorer": "Ibrahim Ceesay", "team": "Ipswich", "minute": 70, "assist": "Alex Forde", "kind": "shot"}
