Offside is a matter of inches, and those by which ⟦PERSON|Kamil Wilczyński⟧ strayed cost ⟦TEAM|Piast Gliwice⟧ two points. The ⟦G1|header⟧, glanced off ⟦PERSON|Felix Ameyaw⟧'s dead ball, had flown in on ⟦MINUTE|85⟧. On ⟦MINUTE|86⟧ it had flown out of the records.

⟦TEAM|Mansfield⟧'s ⟦PERSON|Davis Keogh⟧ missed, ⟦PERSON|Baily Cargill⟧ missed, ⟦PERSON|Lucas Akinsanya⟧ missed, and ⟦PERSON|George Maris⟧, who does not usually shoot, did not miss. ⟦G2|One-nil⟧ to the ⟦TEAM|Stags⟧, and thank goodness for reluctant full-backs.

"Some lads want the ball in the last minute and some hide," said ⟦PERSON|Gaz Tunnicliffe⟧. "⟦PERSON|Tyler⟧ wanted it. He got it, and he's missed. He'll want it ⟦DATE|next week⟧ as well." The miss, a volley wide of an empty goal, cost ⟦TEAM|Notts County⟧ the tie.

⟦MINUTE|Four minutes⟧ after the ⟦NORP|Egyptian⟧ referee, ⟦PERSON|Amin Omar-Shehata⟧, had thrown out ⟦PERSON|Bertrand Traoré⟧'s ⟦G3|header⟧ for ⟦TEAM|Burkina Faso⟧, he waved away a penalty for ⟦TEAM|Mali⟧. ⟦DATE|Tomorrow⟧'s papers in ⟦GPE|Bamako⟧ and ⟦GPE|Ouagadougou⟧ may at last have something in common.

⟦TEAM|Dynamo Dresden⟧'s two ⟦G4|goals⟧ were handsome things. A ⟦G5|volley⟧ by ⟦PERSON|Stefan Kutschke⟧ met on the run; a ⟦G6|lob⟧ by ⟦PERSON|Dmytro Bohdan⟧ from just inside his own half. What a pity, then, that a match with those in it should be remembered for ⟦PERSON|Kevin Ehlers⟧ falling on his backside with an unguarded goal before him.

⟦PERSON|Kaito Onose⟧ scooped one over the bar in the ⟦MINUTE|8th⟧, a second over it in the ⟦MINUTE|18th⟧ and, for the sake of consistency, a third in the ⟦MINUTE|28th⟧. ⟦TEAM|Vissel Kobe⟧ had nobody on the pitch who could keep the ball down, and kept the score down instead.

It was going to need something special or something silly. ⟦PERSON|Nenad Savković⟧ nearly provided the silly, tapping a back-pass a foot wide of his own post, and ⟦PERSON|Filip Jovičić⟧ the special, with a scissor-kick that ⟦PERSON|Vuk Perišić⟧ turned round.

It was a drab cup tie until the ⟦MINUTE|59th minute⟧, when ⟦PERSON|Toms Krastiņš⟧ and ⟦PERSON|Edgars Ozols⟧ both claimed to have ⟦G7|forced over⟧ a corner that neither appeared to be near. The ⟦TEAM|Riga FC⟧ media team called it an ⟦G8|own goal⟧ by ⟦PERSON|Jānis Vilks⟧. They may be right.

Of the efforts that were not goals the best was ⟦PERSON|Gelson Dala⟧'s, which left a dent in the crossbar. Of the efforts that were, there was one: the same man's, ⟦G9|tapped in⟧ from a yard after ⟦PERSON|Nuno Lukeba⟧ had spilled a cross. ⟦TEAM|Sagrada Esperança⟧ are in the final at ⟦TEAM|Primeiro de Agosto⟧'s expense.

Steadily, the ⟦NORP|Ecuadorean⟧ placed the ball. Slowly, he approached it. Softly, he clipped it, and the goalkeeper, who had neither moved nor blinked, caught it on his chest like a bunch of flowers. ⟦TEAM|Emelec⟧ have now missed four from twelve yards ⟦DATE|this year⟧.

On the turn, off the bar, over the line, out again, into the hands of ⟦PERSON|Pascal Juan⟧ and, in the opinion of ⟦PERSON|Ricardo Montero⟧, who had sprinted to the by-line to see it, ⟦G10|in⟧: ⟦PERSON|Bryan Ruiz⟧ had ⟦G11|scored his sixth⟧, on ⟦MINUTE|69 minutes⟧, for ⟦TEAM|Alajuelense⟧.

⟦TEAM|Blackpool⟧ needed a goal. ⟦TEAM|Blackpool⟧ threw on three forwards. ⟦TEAM|Blackpool⟧ won eleven corners. And the ball that came the closest to crossing ⟦PERSON|Lex Harries⟧' line was passed there by his own centre-half, ⟦PERSON|Dayo Okonta⟧, and cleared by his other one.

After the ⟦MINUTE|resumption⟧ ⟦PERSON|Anneke Bosman⟧ and ⟦PERSON|Roos Kerkhof⟧ swapped wings and, as it proved, luck. Before it, ⟦PERSON|Kerkhof⟧ had struck the post. After it, ⟦PERSON|Bosman⟧ struck the post, ⟦PERSON|Kerkhof⟧ ⟦G12|put the rebound in⟧, and ⟦TEAM|PSV Women⟧ had the point for which they came.

"The VAR, I like it," said ⟦PERSON|Igor Stimaković⟧ with a smile, for ⟦TEAM|Rijeka⟧ had just been handed a win by it. ⟦TEAM|Osijek⟧'s ⟦PERSON|Ramón Mierez⟧ had ⟦G13|made it ⟦SCORE|1-1⟧⟧, in the ⟦MINUTE|96th minute⟧, with a drive through a mass of players. One of the players was two centimetres too keen.

⟦PERSON|Conrad Balogh⟧ tried the spectacular and got a goal kick. ⟦PERSON|Conrad Balogh⟧ tried the simple, a stooping header from ⟦PERSON|Milan Vitális⟧'s corner, and ⟦G14|got his reward⟧, although ⟦PERSON|Dénes Dibusz⟧ was unhappy at an arm across his chest.

For reasons best known to himself the goalkeeper decided to dribble. ⟦PERSON|Solomon Agbalaka⟧ decided to wait. The one lost the ball, the other took it off his toe, shot, saw it come back off the foot of the post, swore, and had another go with ⟦PERSON|Tafari Moore⟧ on the line. ⟦PERSON|Moore⟧ saved it. He was sent off; the penalty was dragged wide.

Nothing separated ⟦TEAM|Frosinone⟧ and ⟦TEAM|Spezia⟧ but a touch from ⟦PERSON|Przemysław Szymiński⟧, and he knew little of it. A free-kick, a wall, a turned back: the ball struck him between the shoulder blades, changed its mind and ⟦G15|rolled past⟧ the wrong-footed keeper. It went down to ⟦PERSON|Salvatore Elia-Costa⟧.

⟦PERSON|Mo Elneny⟧ fired in a cross; ⟦PERSON|Ramy Sobhi⟧ fired in a complaint about the offside; and ⟦PERSON|Trezeguet Hamdy⟧, waiting for neither, ⟦G16|fired in⟧. Only the last mattered. ⟦TEAM|Pyramids⟧ won ⟦SCORE|1-0⟧.

Sometimes a keeper sees the penalty early. ⟦PERSON|Chiamaka Nnaemeka⟧ saw ⟦PERSON|Ludmila Andressa⟧'s stutter and stood her ground, and saw it swung, high and stately, over the bar, over the fence and on to the ring road. ⟦TEAM|Nigeria⟧'s women remain in the ⟦DATE|2027⟧ ⟦COMPETITION|World Cup⟧.

⟦TEAM|Le Havre⟧, a goal to the good and a man to the bad, were clinging on when ⟦PERSON|Emmanuel Sabbi⟧'s overhead kick came off ⟦PERSON|Gautier Lloris⟧'s forearm. Penalty? No. Corner? No. A drop-ball, of all things. "A drop-ball!" said ⟦PERSON|Régis Lebrun⟧, whose ⟦TEAM|Clermont⟧ had had their best effort of the night repulsed by a law.

It was half past nothing in the match, nobody had so much as tackled, and ⟦PERSON|Kristaps Zommers⟧ was picking the ball out of his net. ⟦PERSON|Dagný Ragnarsdóttir⟧ had ⟦G17|thrashed it there⟧, from thirty paces, after ⟦MINUTE|40 seconds⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kamil Wilczyński", "team": "Piast Gliwice", "minute": 85, "minute_text": "85", "kind": "header", "assist": "Felix Ameyaw", "outcome": "ruled out"}
{"id": "G2", "scorer": "George Maris", "team": "Stags", "kind": "shot", "score": "1-0"}
{"id": "G3", "scorer": "Bertrand Traoré", "team": "Burkina Faso", "kind": "header", "outcome": "ruled out"}
{"id": "G4", "scorer": "Stefan Kutschke; Dmytro Bohdan", "team": "Dynamo Dresden", "count": 2}
{"id": "G5", "scorer": "Stefan Kutschke", "team": "Dynamo Dresden", "kind": "volley"}
{"id": "G6", "scorer": "Dmytro Bohdan", "team": "Dynamo Dresden", "kind": "shot"}
{"id": "G7", "scorer": "Jānis Vilks", "team": "Riga FC", "minute": 59, "minute_text": "59th minute", "kind": "own goal"}
{"id": "G8", "scorer": "Jānis Vilks", "team": "Riga FC", "minute": 59, "minute_text": "59th minute", "kind": "own goal"}
{"id": "G9", "scorer": "Gelson Dala", "team": "Sagrada Esperança"}
{"id": "G10", "scorer": "Bryan Ruiz", "team": "Alajuelense", "minute": 69, "minute_text": "69 minutes"}
{"id": "G11", "scorer": "Bryan Ruiz", "team": "Alajuelense", "minute": 69, "minute_text": "69 minutes"}
{"id": "G12", "scorer": "Roos Kerkhof", "team": "PSV Women", "kind": "shot"}
{"id": "G13", "scorer": "Ramón Mierez", "team": "Osijek", "minute": 96, "minute_text": "96th minute", "score": "1-1", "kind": "shot", "outcome": "ruled out"}
{"id": "G14", "scorer": "Conrad Balogh", "assist": "Milan Vitális", "kind": "header"}
{"id": "G15", "scorer": "Salvatore Elia-Costa", "kind": "free kick"}
{"id": "G16", "scorer": "Trezeguet Hamdy", "team": "Pyramids", "kind": "shot"}
{"id": "G17", "scorer": "Dagný Ragnarsdóttir", "minute": 1, "minute_text": "40 seconds", "kind": "shot"}
