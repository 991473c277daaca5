It was ⟦PERSON|Sunday Eze⟧'s third ⟦G1|goal⟧ in two games and, like the other two, it came from the spot. ⟦TEAM|Enyimba⟧ would have had a further penalty but for the flag.

⟦PERSON|Nils Wahlgren⟧'s ⟦G2|consolation⟧, ⟦G3|scored⟧ in the ⟦MINUTE|85th minute⟧ and not celebrated, was the first ⟦TEAM|Malmo⟧ goal ⟦TEAM|Djurgarden⟧ had ⟦G4|conceded⟧ at home ⟦DATE|this season⟧.

The ⟦TEAM|Plymouth Argyle⟧ full-back was alert enough to clear one effort off the line on ⟦MINUTE|26⟧ and unlucky with another ⟦MINUTE|three minutes before half-time⟧, ⟦PERSON|Sefton Rowe⟧'s cross ⟦G5|going in⟧ off his shin for ⟦TEAM|Oxford United⟧.

For ⟦TEAM|Rangers⟧ the ⟦G6|second⟧ before the ⟦MINUTE|hour⟧ was decisive; for ⟦TEAM|Hibernian⟧ it was the red card that came with it. ⟦PERSON|Lyle Cairney⟧ had the ⟦G7|goal⟧, in the ⟦MINUTE|59th minute⟧, and ⟦PERSON|Marco Betz⟧ the card.

⟦TEAM|Stjarnan⟧ lost ⟦SCORE|2-1⟧ after leading at ⟦MINUTE|half-time⟧ by courtesy of ⟦PERSON|Arnar Helgason⟧'s ⟦G8|spot-kick⟧. A second spot-kick, in the ⟦MINUTE|70th minute⟧, was well saved, and then ⟦PERSON|Birkir Jonsson⟧ ⟦G9|struck⟧ for the visitors, ⟦TEAM|Breidablik⟧, twice in the closing stages.

"Our ⟦G10|goal⟧ came at a good time," said ⟦PERSON|Franck Dubreuil⟧, of ⟦PERSON|Loic Pelissier⟧'s ⟦G11|effort⟧ for ⟦TEAM|Nancy⟧. "Their penalty came at a bad one. Good thing the lad missed."

⟦PERSON|Lance Oakley⟧ has been told that he is second choice behind ⟦PERSON|Piotr Drag⟧ at ⟦TEAM|Birmingham City⟧, and that the first choice will not be changing before the summer. ⟦PERSON|Drag⟧ has five clean sheets in seven.

What undid ⟦TEAM|Cove Rangers⟧ was a ⟦G12|header⟧ from a free-kick on ⟦MINUTE|77 minutes⟧ by a man of five foot six. ⟦PERSON|Jordan Inglis⟧ had not scored with his head before in 140 games for ⟦TEAM|Peterhead⟧.

The penalty that ⟦PERSON|Alina Fedorova⟧ won was the sixth of the tournament for ⟦TEAM|Ukraine⟧. She had ⟦G13|scored⟧ three of the previous five herself and this time left it to ⟦PERSON|Daria Melnyk⟧, whose kick came back from the bar.

After ⟦PERSON|Marcelinho Prado⟧'s ⟦G14|opener⟧ ⟦TEAM|Vitória⟧ might have scored again from either of two free-kicks. Instead it was ⟦TEAM|Sport Recife⟧ who ⟦G15|scored⟧ from one, ⟦PERSON|Everaldo⟧ the taker and man of the match.

⟦PERSON|Owain Griffiths⟧ opened with a drive into the trees at the club golf day and closed with a finish of 11th. Back at work on ⟦DATE|Monday⟧, the ⟦TEAM|Swansea City⟧ forward was told he would be out for two weeks.

Over in the other semi-final, ⟦PERSON|Faisal Naseem⟧'s ⟦G16|strike⟧ and two penalty saves in the shoot-out by ⟦PERSON|Badr Al-Otaibi⟧ sent ⟦TEAM|Kuwait SC⟧ past ⟦TEAM|Al Arabi⟧, for whom ⟦PERSON|Ali Dashti⟧ had ⟦G17|levelled⟧.

The sheer number of ⟦G18|goals⟧ ⟦PERSON|Aurelio Molina⟧ has had from free-kicks, 11 in two seasons, means that whenever one is awarded the ⟦VENUE|Estadio Malvinas Argentinas⟧ gets to its feet. ⟦DATE|Sunday⟧'s four went wide, wide, over and into the wall.

⟦MINUTE|Ten minutes of extra time⟧ had passed when ⟦PERSON|Henrik Aaltonen⟧'s ⟦G19|header⟧ beat ⟦PERSON|Ville Rantanen⟧. ⟦TEAM|KuPS⟧ held out for the rest, ⟦TEAM|HJK⟧ having one effort hooked off the line and a penalty appeal dismissed.

⟦TEAM|Yeovil Town⟧'s ⟦PERSON|Alf Corder⟧ was a spectator until the ⟦MINUTE|73rd minute⟧, when he made his first save, and regretted his second touch, a weak clearance that led to a ⟦G20|goal⟧ for ⟦PERSON|Nikhil Rao⟧ of ⟦TEAM|Woking⟧.

Four defeats by one goal, two by two and a draw: that is the record ⟦PERSON|Martina Kerr⟧ takes into ⟦DATE|Wednesday⟧'s match with ⟦TEAM|Scotland⟧, her last in charge of ⟦TEAM|Northern Ireland⟧.

⟦PERSON|Lucho Benavides⟧'s ⟦MINUTE|18th-minute⟧ ⟦G21|goal⟧ separated ⟦TEAM|Universitario⟧ from ⟦TEAM|Sporting Cristal⟧ until ⟦MINUTE|four minutes from time⟧, when ⟦PERSON|Yoshimar Tello⟧'s ⟦G22|equaliser⟧ set up ⟦MINUTE|extra time⟧. A penalty then decided it, or rather the failure to score one.

⟦TEAM|Crewe Alexandra⟧ manager ⟦PERSON|Rick Dutton⟧ made three changes at the break, and one of them paid off, ⟦PERSON|Bobby Tunstall⟧'s ⟦G23|goal⟧ coming with his first kick. The other two were booked.

⟦TEAM|Anorthosis⟧ were ⟦SCORE|1-0⟧ up through ⟦PERSON|Giorgos Pavlou⟧'s ⟦G24|first⟧ in the league and playing against ten when the goalkeeper gave away a penalty, ⟦PERSON|Kostas Ioannou⟧ ⟦G25|equalising⟧ for ⟦TEAM|Omonia⟧.

To win a title on the last day by a margin of one goal is cruel on the side who finish second. ⟦TEAM|Lyon⟧ had won 11 of their last 12 and ⟦G26|scored 40 times⟧ in doing it.
=====GOALS=====
{"id": "G1", "scorer": "Sunday Eze", "team": "Enyimba"}
{"id": "G2", "scorer": "Nils Wahlgren", "team": "Malmo", "minute": 85, "minute_text": "85th minute"}
{"id": "G3", "scorer": "Nils Wahlgren", "team": "Malmo", "minute": 85, "minute_text": "85th minute"}
{"id": "G4", "scorer": "Nils Wahlgren", "team": "Malmo", "minute": 85, "minute_text": "85th minute"}
{"id": "G5", "scorer": "Sefton Rowe", "team": "Oxford United", "minute": 42, "minute_text": "three minutes before half-time"}
{"id": "G6", "scorer": "Lyle Cairney", "team": "Rangers", "minute": 59, "minute_text": "59th minute"}
{"id": "G7", "scorer": "Lyle Cairney", "team": "Rangers", "minute": 59, "minute_text": "59th minute"}
{"id": "G8", "scorer": "Arnar Helgason", "team": "Stjarnan", "kind": "penalty"}
{"id": "G9", "scorer": "Birkir Jonsson", "team": "Breidablik", "count": 2}
{"id": "G10", "scorer": "Loic Pelissier", "team": "Nancy"}
{"id": "G11", "scorer": "Loic Pelissier", "team": "Nancy"}
{"id": "G12", "scorer": "Jordan Inglis", "team": "Peterhead", "minute": 77, "minute_text": "77 minutes", "kind": "header"}
{"id": "G13", "scorer": "Alina Fedorova", "team": "Ukraine", "count": 3, "kind": "penalty", "scope": "background"}
{"id": "G14", "scorer": "Marcelinho Prado", "team": "Vitória"}
{"id": "G15", "scorer": "Everaldo", "team": "Sport Recife", "kind": "free kick"}
{"id": "G16", "scorer": "Faisal Naseem", "team": "Kuwait SC"}
{"id": "G17", "scorer": "Ali Dashti", "team": "Al Arabi"}
{"id": "G18", "scorer": "Aurelio Molina", "count": 11, "scope": "background"}
{"id": "G19", "scorer": "Henrik Aaltonen", "team": "KuPS", "minute": 100, "minute_text": "Ten minutes of extra time", "kind": "header"}
{"id": "G20", "scorer": "Nikhil Rao", "team": "Woking"}
{"id": "G21", "scorer": "Lucho Benavides", "team": "Universitario", "minute": 18, "minute_text": "18th-minute"}
{"id": "G22", "scorer": "Yoshimar Tello", "team": "Sporting Cristal", "minute": 86, "minute_text": "four minutes from time"}
{"id": "G23", "scorer": "Bobby Tunstall", "team": "Crewe Alexandra"}
{"id": "G24", "scorer": "Giorgos Pavlou", "team": "Anorthosis"}
{"id": "G25", "scorer": "Kostas Ioannou", "team": "Omonia", "kind": "penalty"}
{"id": "G26", "team": "Lyon", "count": 40, "scope": "background"}
