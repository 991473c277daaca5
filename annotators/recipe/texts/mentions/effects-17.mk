LATE ⟦G1|STRIKE⟧ SINKS ⟦TEAM|TOWN⟧. ⟦PERSON|Owen Bickley⟧ came off the bench to ⟦G2|settle⟧ a dour contest in the ⟦MINUTE|88th minute⟧ for ⟦TEAM|Cardiff City⟧ at ⟦TEAM|Swindon Town⟧, who had kept them at arm’s length until then.

Strike threat lifted as ⟦ORG|PFA⟧ reach breakthrough. Members had voted to walk out ⟦DATE|this weekend⟧, but a deal on image rights was struck in ⟦GPE|London⟧ late on ⟦DATE|Thursday⟧, sources close to the union said.

⟦PERSON|Patrick Oduya⟧ ⟦G3|put ⟦TEAM|Kenya⟧ on their way⟧ to a rare away win with his second goal in as many caps, on ⟦MINUTE|35 minutes⟧. ⟦TEAM|Rwanda⟧ clawed possession back after the ⟦MINUTE|interval⟧, but the closest they came was ⟦PERSON|Eric Mugisha⟧’s free-kick against the outside of a post.

⟦TEAM|Leeds United⟧ let slip a lead for the third match running. ⟦PERSON|Sebastian Holm⟧ ⟦G4|fired them ahead⟧ early on but, after ⟦PERSON|Finn Cotterill⟧ had wasted the chance of a second, ⟦TEAM|Norwich City⟧’s ⟦PERSON|Jesper Blom⟧ ⟦G5|made it all square⟧. ⟦PERSON|Holm⟧’s ⟦G6|goal⟧ was timed at ⟦MINUTE|11 minutes⟧, ⟦PERSON|Blom⟧’s at ⟦MINUTE|79 minutes⟧.

⟦PERSON|Nadine Keller⟧ has a ⟦G7|goal⟧ in each of her last four games for ⟦TEAM|Frankfurt⟧ and on ⟦DATE|Sunday⟧ she had a hand in two more, her corner being ⟦G8|turned in⟧ by ⟦PERSON|Elisa Moritz⟧ in the ⟦MINUTE|18th minute⟧ and her low centre ⟦G9|converted⟧ by ⟦PERSON|Pia Thoms⟧ in the ⟦MINUTE|49th⟧.

⟦TEAM|AZ⟧ swept all before them at the awards: first, second and third in the goal of the season vote, and a prize for the strike force’s charity work in ⟦GPE|Alkmaar⟧.

It sealed a miserable day for ⟦PERSON|Jordan Crewe⟧: beaten to the ball for ⟦TEAM|Bristol Rovers⟧’ ⟦G10|leveller⟧ by ⟦PERSON|Isaac Tuck⟧ on ⟦MINUTE|58 minutes⟧, booked for his protest, and then carried off. ⟦TEAM|Exeter⟧’s ⟦G11|goal⟧, ironically, had been his.

⟦TEAM|Fenerbahçe⟧ pulled clear in the second half. ⟦PERSON|Luka Milić⟧ ⟦G12|made it ⟦SCORE|2-1⟧⟧ ⟦MINUTE|six minutes after the break⟧, ⟦PERSON|Ferdi Taş⟧ ⟦G13|widened the gap⟧ on ⟦MINUTE|70⟧, and ⟦TEAM|Alanyaspor⟧, who had ⟦G14|led⟧ through ⟦PERSON|Efe Güler⟧, were not seen again as an attacking force.

⟦PERSON|Marty Coughlin⟧ finished his apprenticeship as an electrician before he finished a chance in the ⟦COMPETITION|League of Ireland⟧. The first of those, for ⟦TEAM|Longford Town⟧ in ⟦DATE|2019⟧, ⟦G15|beat⟧ ⟦PERSON|Alan Tuite⟧ from 30 yards, and the former ⟦TEAM|UCD⟧ striker has ⟦G16|added 70 more⟧.

⟦TEAM|RB Salzburg⟧ took an age to get going, then took ⟦TEAM|Hartberg⟧ apart. ⟦PERSON|Karim Bello⟧ ⟦G17|led the way⟧ on the ⟦MINUTE|hour⟧, ⟦PERSON|Oscar Nyland⟧ ⟦G18|doubled it⟧ on ⟦MINUTE|66⟧ and ⟦PERSON|Petar Rat⟧ ⟦G19|added another⟧ on ⟦MINUTE|68⟧.

A clearance by ⟦PERSON|Ross McPake⟧ hit ⟦PERSON|Dale Imrie⟧ and went narrowly past the post; a second clearance by ⟦PERSON|McPake⟧ hit ⟦PERSON|Imrie⟧ and ⟦G20|went narrowly inside it⟧. That, in the ⟦MINUTE|33rd minute⟧, is how ⟦TEAM|Arbroath⟧ ⟦G21|took the lead⟧ over ⟦TEAM|Airdrie⟧.

⟦TEAM|Ghana Women⟧ ⟦G22|struck back⟧ inside ⟦MINUTE|four minutes⟧. The cross came from ⟦PERSON|Grace Ampofo⟧, the flick from ⟦PERSON|Doris Nyarko⟧ and the ⟦G23|finish⟧ from ⟦PERSON|Abena Frimpong⟧, and ⟦PERSON|Sara Ouédraogo⟧’s ⟦MINUTE|70th-minute⟧ ⟦G24|goal⟧ was cancelled out.

⟦PERSON|Lee Stanhope⟧ punched the air when his appeal was upheld. The ⟦TEAM|Tranmere⟧ captain had been handed a four-match ban for a tackle on ⟦PERSON|Ross Tillotson⟧, and will now be available for the visit of ⟦TEAM|Salford⟧.

⟦PERSON|Andrej Horvat⟧ ⟦G25|ended the resistance of the ⟦NORP|Welsh⟧ champions⟧ in the ⟦MINUTE|73rd minute⟧. ⟦TEAM|New Saints⟧ had defended superbly and should have been ahead when ⟦PERSON|Declan Rowe⟧ spooned over, but once ⟦TEAM|Dinamo Zagreb⟧ ⟦G26|were in front⟧ there was only one outcome.

⟦PERSON|Nelson Mwangi⟧ fired in a cross that ⟦PERSON|Brian Kiprotich⟧ could not reach, fired a free-kick into the wall and was finally fired up enough to be booked on ⟦MINUTE|77 minutes⟧. ⟦TEAM|Tusker⟧ drew ⟦SCORE|0-0⟧.

⟦TEAM|Racing Santander⟧ ended the day in second. They had been third, and at ⟦MINUTE|half-time⟧ fifth, until ⟦PERSON|Íñigo Sáinz⟧ ⟦G27|rescued them⟧ on ⟦MINUTE|86 minutes⟧ with the equaliser they had chased.

⟦PERSON|Kalvin Ings⟧ ⟦G28|provided the cutting edge⟧ for ⟦TEAM|Luton Town⟧, swivelling and shooting beyond ⟦PERSON|Ryan Dodds⟧ in the ⟦MINUTE|27th minute⟧. A cutting edge was precisely what ⟦TEAM|Millwall⟧, for whom ⟦PERSON|Duncan Aird⟧ missed from three yards, lacked.

⟦TEAM|Uruguay⟧ did enough and no more. A ⟦G29|header⟧ on ⟦MINUTE|31 minutes⟧ by ⟦PERSON|Facundo Olivera⟧ kept their campaign on track, while a header on ⟦MINUTE|57⟧ by ⟦PERSON|Yoshimar Loayza⟧ of ⟦TEAM|Peru⟧ was kept out by ⟦PERSON|Santiago Rey⟧’s toe.

⟦PERSON|Hugo Fontaine⟧ ⟦G30|restored the status quo⟧ in the ⟦MINUTE|36th minute⟧, ⟦TEAM|Standard Liège⟧ having ⟦G31|conceded an equaliser⟧ to ⟦PERSON|Jari Smets⟧ of ⟦TEAM|Mechelen⟧ a ⟦MINUTE|minute before⟧.

⟦PERSON|Rémy Caillat⟧ is one goal short of the club record, a fact of which the home fans sang all afternoon. He drove over, he curled against the bar and, in the ⟦MINUTE|80th minute⟧, he saw his spot-kick repelled; ⟦TEAM|Grenoble⟧ beat ⟦TEAM|Laval⟧ ⟦SCORE|1-0⟧ regardless, ⟦PERSON|Noé Vidal⟧ having ⟦G32|scored⟧ on ⟦MINUTE|14⟧.

⟦TEAM|Gamba Osaka⟧ won at last. ⟦PERSON|Shun Matsuo⟧ ⟦G33|began a memorable comeback⟧ on ⟦MINUTE|70 minutes⟧, ⟦PERSON|Leandrinho⟧ ⟦G34|turned deficit into advantage⟧ with two inside a minute, and ⟦TEAM|Cerezo Osaka⟧ lost their seventh lead of the year.

“We’re a penalty away from being level,” argued ⟦PERSON|Ally Forsyth⟧, whose ⟦TEAM|Peterhead⟧ team trailed at the ⟦MINUTE|break⟧. “It’s a stonewaller. ⟦PERSON|Gow⟧’s clipped him. Then they’re up the pitch and it’s ⟦G35|three⟧.”
=====GOALS=====
{"id": "G1", "scorer": "Owen Bickley", "team": "Cardiff City", "minute": 88, "minute_text": "88th minute"}
{"id": "G2", "scorer": "Owen Bickley", "team": "Cardiff City", "minute": 88, "minute_text": "88th minute"}
{"id": "G3", "scorer": "Patrick Oduya", "team": "Kenya", "minute": 35, "minute_text": "35 minutes"}
{"id": "G4", "scorer": "Sebastian Holm", "team": "Leeds United", "minute": 11, "minute_text": "11 minutes", "kind": "shot"}
{"id": "G5", "scorer": "Jesper Blom", "team": "Norwich City", "minute": 79, "minute_text": "79 minutes"}
{"id": "G6", "scorer": "Sebastian Holm", "team": "Leeds United", "minute": 11, "minute_text": "11 minutes", "kind": "shot"}
{"id": "G7", "scorer": "Nadine Keller", "team": "Frankfurt", "scope": "background", "count": 4}
{"id": "G8", "scorer": "Elisa Moritz", "team": "Frankfurt", "minute": 18, "minute_text": "18th minute", "assist": "Nadine Keller"}
{"id": "G9", "scorer": "Pia Thoms", "team": "Frankfurt", "minute": 49, "minute_text": "49th", "assist": "Nadine Keller"}
{"id": "G10", "scorer": "Isaac Tuck", "team": "Bristol Rovers", "minute": 58, "minute_text": "58 minutes"}
{"id": "G11", "scorer": "Jordan Crewe", "team": "Exeter"}
{"id": "G12", "scorer": "Luka Milić", "team": "Fenerbahçe", "minute": 51, "minute_text": "six minutes after the break", "score": "2-1"}
{"id": "G13", "scorer": "Ferdi Taş", "team": "Fenerbahçe", "minute": 70, "minute_text": "70", "score": "3-1"}
{"id": "G14", "scorer": "Efe Güler", "team": "Alanyaspor"}
{"id": "G15", "scorer": "Marty Coughlin", "team": "Longford Town", "scope": "background"}
{"id": "G16", "scorer": "Marty Coughlin", "scope": "background", "count": 70}
{"id": "G17", "scorer": "Karim Bello", "team": "RB Salzburg", "minute": 60, "minute_text": "hour"}
{"id": "G18", "scorer": "Oscar Nyland", "team": "RB Salzburg", "minute": 66, "minute_text": "66", "score": "2-0"}
{"id": "G19", "scorer": "Petar Rat", "team": "RB Salzburg", "minute": 68, "minute_text": "68", "score": "3-0"}
{"id": "G20", "scorer": "Dale Imrie", "team": "Arbroath", "minute": 33, "minute_text": "33rd minute"}
{"id": "G21", "scorer": "Dale Imrie", "team": "Arbroath", "minute": 33, "minute_text": "33rd minute"}
{"id": "G22", "scorer": "Abena Frimpong", "team": "Ghana Women", "minute": 74, "minute_text": "four minutes", "assist": "Doris Nyarko"}
{"id": "G23", "scorer": "Abena Frimpong", "team": "Ghana Women", "minute": 74, "minute_text": "four minutes", "assist": "Doris Nyarko"}
{"id": "G24", "scorer": "Sara Ouédraogo", "minute": 70, "minute_text": "70th-minute"}
{"id": "G25", "scorer": "Andrej Horvat", "team": "Dinamo Zagreb", "minute": 73, "minute_text": "73rd minute"}
{"id": "G26", "scorer": "Andrej Horvat", "team": "Dinamo Zagreb", "minute": 73, "minute_text": "73rd minute"}
{"id": "G27", "scorer": "Íñigo Sáinz", "team": "Racing Santander", "minute": 86, "minute_text": "86 minutes"}
{"id": "G28", "scorer": "Kalvin Ings", "team": "Luton Town", "minute": 27, "minute_text": "27th minute", "kind": "shot"}
{"id": "G29", "scorer": "Facundo Olivera", "team": "Uruguay", "minute": 31, "minute_text": "31 minutes", "kind": "header"}
{"id": "G30", "scorer": "Hugo Fontaine", "team": "Standard Liège", "minute": 36, "minute_text": "36th minute", "score": "2-1"}
{"id": "G31", "scorer": "Jari Smets", "team": "Mechelen", "minute": 35, "minute_text": "minute before"}
{"id": "G32", "scorer": "Noé Vidal", "team": "Grenoble", "minute": 14, "minute_text": "14"}
{"id": "G33", "scorer": "Shun Matsuo", "team": "Gamba Osaka", "minute": 70, "minute_text": "70 minutes"}
{"id": "G34", "scorer": "Leandrinho", "team": "Gamba Osaka", "count": 2}
{"id": "G35"}
