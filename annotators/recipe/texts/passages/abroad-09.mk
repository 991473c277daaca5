⟦TEAM|Real Madrid⟧ remain top of ⟦COMPETITION|La Liga⟧ after edging past ⟦TEAM|Leganés⟧ ⟦SCORE|1-0⟧. ⟦PERSON|Gonzalo Ferreras⟧, deputising for the injured ⟦PERSON|Wagner Moutinho⟧, ⟦G1|lifted in the only goal⟧ in the ⟦MINUTE|48th minute⟧ after being found by ⟦PERSON|Dávid Szalkai⟧'s pass. ⟦PERSON|Szalkai⟧ struck the bar from a free-kick on ⟦MINUTE|71⟧ and ⟦PERSON|Ferreras⟧ headed the rebound wide.

⟦PERSON|Constanza Urzúa⟧, the ⟦TEAM|Chile⟧ goalkeeper, turned ⟦PERSON|Gabi Portilho-Senna⟧'s header onto the post after ⟦MINUTE|32 minutes⟧ and then got up to push away ⟦PERSON|Ary Borges-Quintela⟧'s shot. ⟦TEAM|Brazil⟧ had 71 percent of possession by the ⟦MINUTE|interval⟧. They had nothing to show for it.

⟦TEAM|Pyramids FC⟧ won the ⟦COMPETITION|CAF Champions League⟧ for the first time, beating ⟦TEAM|Esperance⟧ ⟦SCORE|2-1⟧ in the second leg and ⟦SCORE|3-2⟧ on aggregate. ⟦PERSON|Fagrie Lakay-Jacobs⟧ ⟦G2|scored the first⟧ in the ⟦MINUTE|23rd minute⟧, ⟦PERSON|Ahmed Samy-Fouad⟧ ⟦G3|headed the second⟧, in the ⟦MINUTE|56th⟧, and ⟦PERSON|Cassius Mailula-Dube⟧ ⟦G4|replied⟧, too late, in the ⟦MINUTE|75th⟧.

⟦PERSON|Hiroki Sakaguchi⟧ ⟦G5|gave ⟦TEAM|Cerezo Osaka⟧ a ⟦MINUTE|half-time⟧ lead⟧ and ⟦PERSON|Rafael Ratão-Lima⟧ twice threatened to add to it on the counter before ⟦TEAM|Gamba Osaka⟧'s pressure told. ⟦PERSON|Issam Jebali-Trabelsi⟧ ⟦G6|bent one around⟧ ⟦PERSON|Koki Fukui-Hart⟧ on ⟦MINUTE|65 minutes⟧ and ⟦MINUTE|eight minutes later⟧ the ⟦NORP|Tunisian⟧ turned provider, ⟦PERSON|Shoji Toyama-Lee⟧ ⟦G7|taking his pass in his stride to score⟧.

⟦TEAM|Liverpool⟧ have rejected a second bid from ⟦TEAM|Juventus⟧ for ⟦PERSON|Marko Lindahl-Perić⟧. The ⟦TEAM|Croatia⟧ midfielder, whose only ⟦G8|goal⟧ ⟦DATE|this season⟧ came in the ⟦COMPETITION|FA Cup⟧, is said to want regular football before the ⟦DATE|summer⟧'s ⟦COMPETITION|World Cup⟧.

⟦TEAM|Denmark⟧ beat ⟦TEAM|Finland⟧ ⟦SCORE|2-0⟧ in ⟦GPE|Aalborg⟧ with ⟦G9|goals⟧ in the ⟦MINUTE|12th⟧ and ⟦MINUTE|40th minutes⟧ from ⟦PERSON|Cecilie Fløeng⟧ and ⟦PERSON|Sofie Bredgaarde⟧. ⟦PERSON|Eva Nyström-Aho⟧ had the best of the visitors' few openings, but put her shot at ⟦PERSON|Maja Bay Østerlund⟧.

⟦PERSON|Ferrán Quetglas⟧ came on at ⟦MINUTE|half-time⟧ for the booked ⟦PERSON|Luis Milla-Roig⟧ and was instantly in the action, blocking from ⟦PERSON|Iago Aspas-Lema⟧ and then, from the corner, thwarting ⟦PERSON|Borja Iglesias-Rial⟧ with a header off the line. ⟦TEAM|Getafe⟧ survived for a third successive clean sheet.

A ⟦MINUTE|minute before the hour⟧, ⟦TEAM|Monterrey⟧ ⟦G10|struck⟧ ⟦PERSON|Germán Berterame-Luna⟧, and that ⟦G11|goal⟧ kept them fourth in the ⟦COMPETITION|Liga MX⟧ table. ⟦TEAM|Necaxa⟧'s ⟦PERSON|Diber Cambindo-Vidal⟧ missed two chances to force a draw.

⟦TEAM|Nigeria⟧'s ⟦PERSON|Esther Okonkwo-Hale⟧ hit the outside of the post and had a claim for handball dismissed, ⟦PERSON|Jennifer Echegini-Dike⟧ was crowded out as she shaped to shoot, and ⟦TEAM|Botswana⟧'s resistance was finally ended by ⟦PERSON|Rasheedat Ajibade-Cole⟧, who ⟦G12|broke through to score⟧ with ⟦MINUTE|eight minutes remaining⟧.

⟦PERSON|Bertrand Lemoine-Kaba⟧'s ⟦G13|goal⟧ for ⟦TEAM|Auxerre⟧, a free-kick that went in via the wall, was his fourth in three outings. "Even the lucky ones count," said his coach, ⟦PERSON|Christophe Pélissard⟧.

⟦TEAM|Vietnam⟧ lost captain ⟦PERSON|Huynh Thi Bich⟧ in the warm-up and two defenders by ⟦MINUTE|half-time⟧, yet they beat ⟦TEAM|Myanmar⟧ ⟦SCORE|1-0⟧ to win the ⟦COMPETITION|SEA Games⟧ gold medal. ⟦PERSON|Tran Ngoc Hai-My⟧ ⟦G14|hooked the ball in⟧ from close range in the ⟦MINUTE|14th minute⟧.

The scores were level at ⟦SCORE|1-1⟧ when ⟦TEAM|Augsburg⟧ won a penalty for a foul by ⟦PERSON|Keven Schlotter⟧. ⟦PERSON|Samuel Essien-Brandt⟧ stepped up, and ⟦PERSON|Finn Dahmen-Voigt⟧ plunged to his right to save. The last ⟦MINUTE|ten minutes⟧ brought further openings, ⟦PERSON|Fredrik Jensen-Salo⟧ heading wide for ⟦TEAM|Augsburg⟧ and ⟦PERSON|Armin Gigovic-Sand⟧ firing over for ⟦TEAM|Holstein Kiel⟧.

⟦TEAM|Orlando Pride⟧ conceded the fewest goals in the ⟦COMPETITION|NWSL⟧ ⟦DATE|last season⟧ but let in three in ⟦GPE|Louisville⟧. ⟦PERSON|Emma Sears-Whitlock⟧, ⟦PERSON|Kayla Fischer-Dodd⟧ and ⟦PERSON|Taylor Flint-Oakes⟧ ⟦G15|did the damage⟧ for ⟦TEAM|Racing Louisville⟧, with ⟦PERSON|Barbra Bandawe⟧ ⟦G16|hitting two in reply⟧ for the champions.

After the ⟦G17|leveller⟧, which was credited to nobody on the evening, ⟦TEAM|Uruguay⟧ sat back. ⟦TEAM|Bolivia⟧, unbeaten at home, had been ahead since ⟦PERSON|Roberto Carlos Fernández-Soria⟧ ⟦G18|shot through a crowd⟧ in the ⟦MINUTE|fifth minute⟧ and could not restore the advantage, ⟦PERSON|Miguel Terceros-Rojas⟧ hitting the side-netting with the last chance.

⟦PERSON|Melvyne Sabatier⟧ ⟦G19|opened the scoring⟧ in the ⟦MINUTE|second minute⟧ and ⟦G20|closed it⟧ in the ⟦MINUTE|90th⟧. In between, ⟦PERSON|Amandine Guérin-Lopez⟧ in the ⟦TEAM|Guingamp⟧ goal made nine saves, the pick of them from ⟦PERSON|Solène Champagnac⟧ at point-blank range, while ⟦TEAM|Saint-Étienne⟧ also had a ⟦G21|strike⟧ wiped out for a push.

A point in ⟦GPE|Turin⟧ would have been enough to confirm ⟦TEAM|Bologna⟧ in fourth, but ⟦TEAM|Torino⟧ had other ideas. ⟦PERSON|Ché Adamson⟧ ⟦G22|drove them in front⟧ on ⟦MINUTE|25 minutes⟧ from ⟦PERSON|Nikola Vlahov⟧'s lay-off. ⟦PERSON|Vlahov⟧ himself then shot narrowly past the post, ⟦PERSON|Giovanni Simeoli⟧ had a volley tipped over by ⟦PERSON|Łukasz Skorupiński⟧ and ⟦PERSON|Riccardo Orsolato⟧ rapped a drive against the crossbar for the visitors.

The ⟦ORG|AFC⟧ has named ⟦PERSON|Omar Al-Ali-Hashim⟧ as referee for the second leg between ⟦TEAM|Al Ain⟧ and ⟦TEAM|Persepolis⟧. The ⟦NORP|Emirati⟧'s assistants will be ⟦PERSON|Hasan Al-Mahri-Saif⟧ and ⟦PERSON|Sabet Al-Qasim⟧.

⟦PERSON|Georgia Stanway-Bell⟧, in her first start since ⟦DATE|February⟧, was involved in everything good about ⟦TEAM|Bayern⟧. It was her corner that ⟦PERSON|Glódís Eyjólfsdóttir⟧ ⟦G23|headed in⟧ in the ⟦MINUTE|38th minute⟧, her shot that ⟦PERSON|Merle Frohms-Adler⟧ spilled and her pass that sent ⟦PERSON|Pernille Hardebæk⟧ clear, only for the ⟦NORP|Dane⟧ to be foiled by the goalkeeper.

⟦TEAM|Ecuador⟧ reached the semi-finals of the ⟦COMPETITION|Copa América⟧ by beating ⟦TEAM|Mexico⟧ on penalties after a goalless draw in ⟦GPE|Houston⟧. ⟦PERSON|Hernán Galarza-Mina⟧ saved two of the five he faced. ⟦PERSON|Santiago Giménez-Alba⟧, who had hit a post in the ⟦MINUTE|88th minute⟧, was the first to miss.
=====GOALS=====
{"id": "G1", "scorer": "Gonzalo Ferreras", "team": "Real Madrid", "minute": 48, "minute_text": "48th minute", "assist": "Dávid Szalkai", "kind": "shot"}
{"id": "G2", "scorer": "Fagrie Lakay-Jacobs", "team": "Pyramids FC", "minute": 23, "minute_text": "23rd minute"}
{"id": "G3", "scorer": "Ahmed Samy-Fouad", "team": "Pyramids FC", "minute": 56, "kind": "header", "minute_text": "56th"}
{"id": "G4", "scorer": "Cassius Mailula-Dube", "team": "Esperance", "minute": 75, "minute_text": "75th"}
{"id": "G5", "scorer": "Hiroki Sakaguchi", "team": "Cerezo Osaka"}
{"id": "G6", "scorer": "Issam Jebali-Trabelsi", "team": "Gamba Osaka", "minute": 65, "minute_text": "65 minutes", "kind": "shot"}
{"id": "G7", "scorer": "Shoji Toyama-Lee", "team": "Gamba Osaka", "minute": 73, "assist": "Issam Jebali-Trabelsi", "minute_text": "eight minutes later"}
{"id": "G8", "scorer": "Marko Lindahl-Perić", "team": "Liverpool", "scope": "background"}
{"id": "G9", "scorer": "Cecilie Fløeng; Sofie Bredgaarde", "team": "Denmark", "count": 2}
{"id": "G10", "scorer": "Germán Berterame-Luna", "team": "Monterrey", "minute": 59, "minute_text": "minute before the hour"}
{"id": "G11", "scorer": "Germán Berterame-Luna", "team": "Monterrey", "minute": 59}
{"id": "G12", "scorer": "Rasheedat Ajibade-Cole", "team": "Nigeria", "minute": 82, "minute_text": "eight minutes remaining", "kind": "shot"}
{"id": "G13", "scorer": "Bertrand Lemoine-Kaba", "team": "Auxerre", "kind": "free kick"}
{"id": "G14", "scorer": "Tran Ngoc Hai-My", "team": "Vietnam", "minute": 14, "kind": "shot", "minute_text": "14th minute"}
{"id": "G15", "scorer": "Emma Sears-Whitlock; Kayla Fischer-Dodd; Taylor Flint-Oakes", "team": "Racing Louisville", "count": 3}
{"id": "G16", "scorer": "Barbra Bandawe", "team": "Orlando Pride", "count": 2}
{"id": "G17", "team": "Uruguay"}
{"id": "G18", "scorer": "Roberto Carlos Fernández-Soria", "team": "Bolivia", "minute": 5, "kind": "shot", "minute_text": "fifth minute"}
{"id": "G19", "scorer": "Melvyne Sabatier", "team": "Saint-Étienne", "minute": 2, "minute_text": "second minute"}
{"id": "G20", "scorer": "Melvyne Sabatier", "team": "Saint-Étienne", "minute": 90, "minute_text": "90th"}
{"id": "G21", "team": "Saint-Étienne", "outcome": "ruled out"}
{"id": "G22", "scorer": "Ché Adamson", "team": "Torino", "minute": 25, "minute_text": "25 minutes", "kind": "shot", "assist": "Nikola Vlahov"}
{"id": "G23", "scorer": "Glódís Eyjólfsdóttir", "team": "Bayern", "minute": 38, "kind": "header", "assist": "Georgia Stanway-Bell", "minute_text": "38th minute"}
