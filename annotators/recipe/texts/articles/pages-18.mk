⟦PERSON|Hauge-Lien⟧ ⟦G6|on target⟧ as ⟦TEAM|Brann⟧ beat ⟦TEAM|Viking⟧ in heated western derby

⟦FURNITURE|Av/By: NTB, translated by Nordic Football Wire⟧
⟦FURNITURE|Publisert: 21.09.2025 19:14⟧
⟦FURNITURE|Foto: Marit Bjånes / BT⟧

⟦TEAM|SK Brann⟧ won ⟦SCORE|1-0⟧ over ⟦TEAM|Viking⟧ at ⟦VENUE|Brann Stadion⟧ on ⟦DATE|Sunday⟧ and goes up to second place in the ⟦COMPETITION|Eliteserien⟧, two points behind ⟦TEAM|Bodø/Glimt⟧.

⟦PERSON|Jonas Hauge-Lien⟧ ⟦G1|scored the only goal⟧ of the match in the ⟦MINUTE|63rd minute⟧. The ⟦NORP|Norwegian⟧ striker ⟦G2|put his head on⟧ a cross from ⟦PERSON|Ólafur Sævarsson⟧, and ⟦PERSON|Arne Kvitnes⟧ in the ⟦TEAM|Viking⟧ goal got a hand on the ball but not more.

Before that it was chances in both directions. ⟦PERSON|Zlatko Imamović⟧ hit the post for the guests after ⟦MINUTE|11 minutes⟧, and ⟦PERSON|Mads Sande⟧ was alone with ⟦PERSON|Kvitnes⟧ after ⟦MINUTE|27⟧ without managing to get it past the veteran. ⟦TEAM|Viking⟧ believed they should have penalty shortly before the ⟦MINUTE|break⟧ when ⟦PERSON|Imamović⟧ fell in duel with ⟦PERSON|Eirik Holmedal⟧, but referee ⟦PERSON|Sigrid Aune⟧ from ⟦GPE|Trondheim⟧ and VAR said no.

⟦FURNITURE|LES OGSÅ: Her er Branns drømmekjøp⟧
⟦FURNITURE|LES OGSÅ: Storm on the way to Vestlandet⟧

In the ⟦MINUTE|78th minute⟧ the net moved once more at the home end. ⟦PERSON|Sander Fylling⟧ ⟦G3|shot in the return⟧ after ⟦PERSON|Kvitnes⟧ had saved from ⟦PERSON|Sande⟧, but the flag was up, and the cheering 16,000 had to sit down again.

⟦FURNITURE|JUBEL: Jonas Hauge-Lien celebrates in front of Frydenbø. (Foto: Marit Bjånes / BT)⟧ - It is a ⟦G4|goal⟧ I'll remember when I am old, says ⟦PERSON|Hauge-Lien⟧ to ⟦ORG|TV 2⟧. He has now ⟦G5|scored in four matches on row⟧, ⟦ORG|VG⟧ notes, and ⟦ORG|Opta⟧ has him as the most dangerous in the league in the air.

⟦TEAM|Viking⟧ coach ⟦PERSON|Kåre Bjelland⟧ was short to ⟦ORG|NRK⟧: - We're better than them in an hour and go home to ⟦GPE|Stavanger⟧ with nothing. That's ⟦GPE|Bergen⟧.

After the match the police in the ⟦ORG|Vest politidistrikt⟧ reported nine arrests in ⟦GPE|Bergen⟧ centre. Flares were thrown at ⟦VENUE|Brann Stadion⟧ and the ⟦ORG|Norges Fotballforbund⟧ must look at it on ⟦DATE|Monday⟧.

On ⟦DATE|Thursday⟧ ⟦TEAM|Brann⟧ plays in the ⟦COMPETITION|Europa League⟧ at home against ⟦TEAM|Utrecht⟧. ⟦TEAM|Viking⟧ waits for ⟦TEAM|Rosenborg⟧ at the ⟦VENUE|Lyse Arena⟧ ⟦DATE|next Saturday⟧.

⟦FURNITURE|Brann (4-3-3): Dyngeland; Soltvedt, Holmedal, Knudsen, Tangvik; Sævarsson, Myhre, Sørensen; Castro, Hauge-Lien, Sande (Fylling 70)⟧
⟦FURNITURE|Tabell: 1. Bodø/Glimt 22 51 2. Brann 22 49 3. Viking 22 47 4. Rosenborg 22 40⟧
⟦FURNITURE|Gule kort: Holmedal 44, Imamović 45, Bell 81⟧
⟦FURNITURE|Tips oss! Send bilder og video til 2211⟧
⟦FURNITURE|Kommenter saken (120)⟧
=====GOALS=====
{"id": "G1", "scorer": "Jonas Hauge-Lien", "team": "SK Brann", "minute": 63, "minute_text": "63rd minute", "assist": "Ólafur Sævarsson", "kind": "header"}
{"id": "G2", "scorer": "Jonas Hauge-Lien", "team": "SK Brann", "minute": 63, "assist": "Ólafur Sævarsson", "kind": "header"}
{"id": "G3", "scorer": "Sander Fylling", "team": "SK Brann", "minute": 78, "minute_text": "78th minute", "kind": "shot", "outcome": "ruled out"}
{"id": "G4", "scorer": "Jonas Hauge-Lien", "team": "SK Brann", "minute": 63, "assist": "Ólafur Sævarsson", "kind": "header"}
{"id": "G5", "scorer": "Jonas Hauge-Lien", "team": "SK Brann", "count": 4, "scope": "background"}
{"id": "G6", "scorer": "Jonas Hauge-Lien", "team": "SK Brann", "minute": 63, "assist": "Ólafur Sævarsson", "kind": "header"}
