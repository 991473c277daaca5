Late ⟦G1|finishes⟧ from ⟦PERSON|Matty Hargreave⟧ and ⟦PERSON|Tobi Oyelaran⟧ lifted ⟦TEAM|Charlton Athletic⟧ to third. A finish of second is still possible, but only if ⟦TEAM|Wycombe Wanderers⟧ slip.

⟦PERSON|Hakan Yildirim⟧ had a wayward finish to rue when, clear of ⟦PERSON|Emre Soylu⟧, he sliced across goal for ⟦TEAM|Trabzonspor⟧. Ten minutes on he atoned with a simple ⟦G2|one⟧ from ⟦PERSON|Burak Tasci⟧'s low ball.

⟦PERSON|Chris Holloway⟧'s ⟦G3|equaliser⟧, an ⟦MINUTE|86th-minute⟧ header, was no more than ⟦TEAM|Oldham Athletic⟧ deserved. ⟦PERSON|Kane Reilly⟧ had hit the bar with an earlier header and ⟦PERSON|Ollie Sharp⟧'s penalty was saved on the stroke of ⟦MINUTE|half-time⟧.

⟦TEAM|Watford⟧ fell to a third straight loss. ⟦PERSON|Stefan Ilic⟧ gave away the penalty, ⟦PERSON|Bradley Kerr⟧ gave away the corner from which ⟦TEAM|Millwall⟧ got their ⟦G4|second⟧, and the fourth official gave four minutes of ⟦MINUTE|stoppage time⟧.

The hosts had one ⟦G5|goal⟧ ruled out and another chance cleared off the line, and ⟦TEAM|Cadiz⟧ boss ⟦PERSON|Julio Santacruz⟧ said the penalty they were refused was the clearest of the lot.

A deflected ⟦G6|effort⟧ from ⟦PERSON|Cristian Zuniga⟧ on ⟦MINUTE|38 minutes⟧ was the difference, ⟦TEAM|Millonarios⟧ living dangerously after it as ⟦PERSON|Andres Pabon⟧ fired a penalty against the post.

⟦PERSON|Sean Devlin⟧ ⟦G7|scored a penalty⟧ in ⟦DATE|last season⟧'s final but was left on the bench for this one, and ⟦TEAM|Linfield⟧ missed two in the shoot-out.

⟦TEAM|Adelaide United⟧ took 23 minutes to manage an effort of any kind and when it came, from ⟦PERSON|Nick Halloran⟧, it was straight at the goalkeeper. ⟦TEAM|Perth Glory⟧ needed only their first: ⟦PERSON|Josh Rennick⟧ ⟦G8|rolled in⟧ ⟦MINUTE|three minutes later⟧.

⟦PERSON|Viktor Strand⟧'s ⟦G9|first⟧ for the club came in the ⟦MINUTE|17th minute⟧, set up by ⟦PERSON|Nils Ekberg⟧, and but for the feet of ⟦PERSON|Aron Thorsson⟧ he would have had a second.

It was ⟦PERSON|Strand Olufsen⟧'s first start and first yellow card for ⟦TEAM|Viking⟧, and also the first time he had played beyond the ⟦MINUTE|hour⟧ since ⟦DATE|August⟧.

A ⟦G10|treble⟧ by ⟦PERSON|Ilya Sidorov⟧ took ⟦TEAM|Zenit⟧ through, and coach ⟦PERSON|Pavel Grishin⟧'s talk of a domestic treble no longer sounds far-fetched.

⟦TEAM|Bradford City⟧ ⟦G11|got two⟧: ⟦PERSON|Scott Finlayson⟧'s ⟦G12|penalty⟧ in the ⟦MINUTE|15th minute⟧ and ⟦PERSON|Jamal Wright⟧'s ⟦G13|header⟧, ⟦MINUTE|four minutes after the break⟧. ⟦TEAM|Tranmere Rovers⟧ got a penalty too, which ⟦PERSON|Lewis Doran⟧ wasted.

The half's best chance fell to ⟦PERSON|Cesare Pontini⟧, whose header from the penalty spot bounced wide. ⟦TEAM|Genoa⟧ would not have another.

⟦PERSON|Samir Bouzid⟧'s ⟦MINUTE|61st-minute⟧ ⟦G14|goal⟧ was his first for ⟦TEAM|Nancy⟧ and his last act, a calf strain forcing him off in the ⟦MINUTE|63rd minute⟧.

The ⟦G15|opener⟧ was a gift. Goalkeeper ⟦PERSON|Nelson Aranda⟧ passed to ⟦PERSON|Blas Cardozo⟧ on ⟦MINUTE|29 minutes⟧ and the ⟦TEAM|Cerro Porteno⟧ striker ⟦G16|obliged⟧.

Season opener: ⟦TEAM|Stoke City⟧ start at home to ⟦TEAM|Hull City⟧ on ⟦DATE|August 8⟧, when ⟦PERSON|Gareth Ludlow⟧ will hope for an opener to match ⟦DATE|last year⟧'s.

"We conceded a penalty, then a free-kick from where they hit the post, then another penalty," said ⟦TEAM|Swindon Town⟧ coach ⟦PERSON|Ian Mottram⟧. "And ⟦PERSON|Shaun⟧ kept both out. You need a goalkeeper like that."

For the second week in succession ⟦PERSON|Jakub Novotny⟧ came off the bench to earn ⟦TEAM|Slavia Prague⟧ a point, his ⟦G17|volley⟧ on ⟦MINUTE|83⟧ following an ⟦MINUTE|88th-minute⟧ ⟦G18|equaliser⟧ at ⟦TEAM|Teplice⟧.

⟦TEAM|Portland Timbers⟧ ended with three forwards on, searching for the goal that would take them level. ⟦PERSON|Cole Whitmer⟧'s effort in the ⟦MINUTE|94th minute⟧ was their ninth of the half and the ninth off target.

⟦PERSON|Patrick Egan⟧'s ⟦G19|own goal⟧ in the ⟦MINUTE|fourth minute⟧ set ⟦TEAM|Waterford⟧ on their way, and ⟦TEAM|Sligo Rovers⟧ had no reply beyond a ⟦PERSON|Rory Keane⟧ header on to the roof of the net.
=====GOALS=====
{"id": "G1", "scorer": "Matty Hargreave; Tobi Oyelaran", "team": "Charlton Athletic", "count": 2}
{"id": "G2", "scorer": "Hakan Yildirim", "team": "Trabzonspor"}
{"id": "G3", "scorer": "Chris Holloway", "team": "Oldham Athletic", "minute": 86, "minute_text": "86th-minute"}
{"id": "G4", "team": "Millwall"}
{"id": "G5", "team": "Cadiz", "outcome": "ruled out"}
{"id": "G6", "scorer": "Cristian Zuniga", "team": "Millonarios", "minute": 38, "minute_text": "38 minutes", "kind": "shot"}
{"id": "G7", "scorer": "Sean Devlin", "team": "Linfield", "kind": "penalty", "scope": "background"}
{"id": "G8", "scorer": "Josh Rennick", "team": "Perth Glory", "minute": 26, "minute_text": "three minutes later", "kind": "shot"}
{"id": "G9", "scorer": "Viktor Strand", "minute": 17, "minute_text": "17th minute", "assist": "Nils Ekberg"}
{"id": "G10", "scorer": "Ilya Sidorov", "team": "Zenit", "count": 3}
{"id": "G11", "scorer": "Scott Finlayson; Jamal Wright", "team": "Bradford City", "count": 2}
{"id": "G12", "scorer": "Scott Finlayson", "team": "Bradford City", "minute": 15, "minute_text": "15th minute", "kind": "penalty"}
{"id": "G13", "scorer": "Jamal Wright", "team": "Bradford City", "minute": 49, "minute_text": "four minutes after the break", "kind": "header"}
{"id": "G14", "scorer": "Samir Bouzid", "team": "Nancy", "minute": 61, "minute_text": "61st-minute"}
{"id": "G15", "scorer": "Blas Cardozo", "team": "Cerro Porteno", "minute": 29, "minute_text": "29 minutes"}
{"id": "G16", "scorer": "Blas Cardozo", "team": "Cerro Porteno", "minute": 29, "minute_text": "29 minutes"}
{"id": "G17", "scorer": "Jakub Novotny", "team": "Slavia Prague", "minute": 83, "minute_text": "83", "kind": "volley"}
{"id": "G18", "scorer": "Jakub Novotny", "team": "Slavia Prague", "scope": "background"}
{"id": "G19", "scorer": "Patrick Egan", "team": "Waterford", "minute": 4, "minute_text": "fourth minute", "kind": "own goal"}
