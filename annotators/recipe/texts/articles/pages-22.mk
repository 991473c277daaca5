⟦TEAM|Al Ahly⟧ ⟦SCORE|3⟧ ⟦TEAM|Zamalek⟧ ⟦SCORE|1⟧: ⟦PERSON|Shenouda⟧ ⟦G1|brace⟧ settles ⟦GPE|Cairo⟧ derby

⟦FURNITURE|Ahram Online, Friday 2 Jan 2026⟧
⟦FURNITURE|Related: Zamalek sack third coach of season⟧
⟦FURNITURE|Related: Egypt beat Zimbabwe in Agadir friendly⟧
⟦FURNITURE|Photo Gallery: Cairo wakes up red⟧

⟦PERSON|Karim Shenouda⟧ ⟦G2|netted twice⟧ as ⟦TEAM|Al Ahly⟧ came from behind to beat bitter rivals ⟦TEAM|Zamalek⟧ ⟦SCORE|3-1⟧ at ⟦VENUE|Cairo International Stadium⟧ on ⟦DATE|Thursday⟧, going five points clear at the top of the ⟦COMPETITION|Egyptian Premier League⟧.

⟦TEAM|Zamalek⟧, with ten players missing, stunned their hosts when ⟦NORP|Tunisian⟧ winger ⟦PERSON|Seifallah Jaziri-Ben Amor⟧ ⟦G3|scored⟧ in the ⟦MINUTE|ninth minute⟧ from a pass by ⟦PERSON|Omar Gad⟧. They could have doubled it, only for ⟦PERSON|Mostafa Sobhi-Nagy⟧ to beat away ⟦PERSON|Gad⟧'s low drive.

The ⟦TEAM|Red Devils⟧ ⟦G4|drew level⟧ on ⟦MINUTE|33 minutes⟧. ⟦PERSON|Yassin Marei⟧ picked out ⟦PERSON|Shenouda⟧, who ⟦G5|volleyed past ⟦PERSON|Mahmoud Genedi⟧⟧ from close range. ⟦MINUTE|Moments later⟧ ⟦PERSON|Genedi⟧ denied ⟦PERSON|Ziad Trezeguet-Fahmy⟧ with his foot.

⟦NORP|Moroccan⟧ centre-back ⟦PERSON|Achraf Dariqi⟧ was unlucky to see his header cleared off the line before the ⟦MINUTE|break⟧, and ⟦NORP|Palestinian⟧ forward ⟦PERSON|Wasim Abu Shaar⟧ put the rebound over.

⟦FURNITURE|Follow us on: Facebook Instagram Whatsapp⟧
⟦FURNITURE|Short link: http://english.ahram.example/4411⟧

The hosts ⟦G9|went in front⟧ ⟦MINUTE|10 minutes into the second half⟧. ⟦PERSON|Abu Shaar⟧ was pushed by ⟦PERSON|Hossam Ashraf-Lotfy⟧, ⟦NORP|Polish⟧ referee ⟦PERSON|Szymon Wardęga⟧ pointed to the spot and ⟦PERSON|Shenouda⟧ ⟦G6|scored his eighth league goal⟧ of the season.

⟦TEAM|Zamalek⟧ thought they had ⟦G7|equalised⟧ on ⟦MINUTE|70⟧ through ⟦PERSON|Gad⟧, but VAR found a handball by ⟦PERSON|Jaziri-Ben Amor⟧. With the ⟦TEAM|White Knights⟧ stretched, ⟦PERSON|Abu Shaar⟧ ⟦G8|added the third⟧ in ⟦MINUTE|stoppage time⟧, running from halfway and ⟦G10|beating ⟦PERSON|Genedi⟧⟧ with a chip.

⟦FURNITURE|Al Ahly's Karim Shenouda celebrates with team-mates after scoring against Zamalek. Photo: Al Ahly website⟧"The derby isn't three points, it's a year of peace in your street," ⟦TEAM|Ahly⟧'s ⟦NORP|Danish⟧ coach ⟦PERSON|Bo Henriksholm⟧ told ⟦ORG|ON Time Sports⟧.

⟦ORG|Interior Ministry⟧ officials allowed 40,000 fans in, the most at a derby since the ⟦DATE|2012⟧ ⟦GPE|Port Said⟧ disaster. ⟦TEAM|Ahly⟧ next face ⟦TEAM|JS Kabylie⟧ in ⟦GPE|Tizi Ouzou⟧ in the ⟦COMPETITION|CAF Champions League⟧; ⟦TEAM|Zamalek⟧ host ⟦TEAM|Kaizer Chiefs⟧ in the ⟦COMPETITION|Confederation Cup⟧ at ⟦VENUE|Al Salam Stadium⟧, after the break for the ⟦COMPETITION|Africa Cup of Nations⟧ in ⟦GPE|Morocco⟧, where ⟦TEAM|Egypt⟧ are in ⟦GPE|Agadir⟧.

⟦FURNITURE|Standings: Ahly 34, Pyramids 29, Al Masry 27, Zamalek 25, Ceramica 24⟧
⟦FURNITURE|Ahly: Sobhi-Nagy - Hany, Dariqi, Ibrahim, Karim Fouad-Adel - Marei, Attia, Dieng-Samb - Trezeguet-Fahmy, Abu Shaar, Shenouda⟧
⟦FURNITURE|(For more sports news and updates, follow Ahram Online Sports on X at @AO_Sports and on Facebook at AhramOnlineSports.)⟧
⟦FURNITURE|Search Keywords: Al Ahly - Zamalek - Cairo derby⟧
=====GOALS=====
{"id": "G1", "scorer": "Karim Shenouda", "team": "Al Ahly", "count": 2}
{"id": "G2", "scorer": "Karim Shenouda", "team": "Al Ahly", "count": 2}
{"id": "G3", "scorer": "Seifallah Jaziri-Ben Amor", "team": "Zamalek", "minute": 9, "minute_text": "ninth minute", "assist": "Omar Gad"}
{"id": "G4", "scorer": "Karim Shenouda", "team": "Al Ahly", "minute": 33, "minute_text": "33 minutes", "assist": "Yassin Marei", "kind": "volley"}
{"id": "G5", "scorer": "Karim Shenouda", "team": "Al Ahly", "minute": 33, "minute_text": "33 minutes", "assist": "Yassin Marei", "kind": "volley"}
{"id": "G6", "scorer": "Karim Shenouda", "team": "Al Ahly", "minute": 55, "minute_text": "10 minutes into the second half", "kind": "penalty"}
{"id": "G7", "scorer": "Omar Gad", "team": "Zamalek", "minute": 70, "minute_text": "70", "outcome": "ruled out"}
{"id": "G8", "scorer": "Wasim Abu Shaar", "team": "Al Ahly", "minute_text": "stoppage time", "kind": "shot"}
{"id": "G9", "scorer": "Karim Shenouda", "team": "Al Ahly", "minute": 55, "minute_text": "10 minutes into the second half", "kind": "penalty"}
{"id": "G10", "scorer": "Wasim Abu Shaar", "team": "Al Ahly", "minute_text": "stoppage time", "kind": "shot"}
