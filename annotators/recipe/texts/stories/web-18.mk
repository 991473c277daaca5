⟦TEAM|Ulsan⟧ ride luck as ⟦PERSON|Baek⟧ ⟦G1|own goal⟧ separates sides in ⟦GPE|Pohang⟧

⟦GPE|SEOUL⟧, ⟦DATE|May 3⟧ (⟦ORG|Yonhap⟧) -- ⟦TEAM|Ulsan HD⟧ moved back to the top of ⟦COMPETITION|K League 1⟧ on ⟦DATE|Saturday⟧ with a ⟦SCORE|2-1⟧ victory against rivals ⟦TEAM|Pohang Steelers⟧, who were undone by an ⟦G2|own goal⟧ late in the match.

⟦TEAM|Ulsan⟧ ⟦G3|grabbed the lead⟧ in the ⟦MINUTE|24th minute⟧. ⟦PERSON|Gustav Ekblad⟧ cut the ball back from the byline and captain ⟦PERSON|Seo Min-jae⟧ ⟦G4|tucked it home⟧ from close.

⟦PERSON|Ekblad⟧, the ⟦NORP|Swedish⟧ winger, had a chance to double the advantage in the ⟦MINUTE|39th⟧ but his shot was turned aside by ⟦PERSON|Hwang Jun-ho⟧.

⟦TEAM|Pohang⟧ then ⟦G5|pulled even⟧ in the ⟦MINUTE|58th⟧ when ⟦PERSON|Wanderson Peixe⟧ beat the offside trap and ⟦G9|dinked the ball over ⟦PERSON|Jo Hyun-seok⟧⟧.

The ⟦NORP|Brazilian⟧ thought he'd given the home team the lead ⟦MINUTE|five minutes later⟧, but his ⟦G6|goal⟧ was wiped out after a VAR review found an offside in the buildup.

The match was decided in the ⟦MINUTE|84th minute⟧, when a cross by ⟦PERSON|Seo⟧ struck the shin of defender ⟦PERSON|Baek Seung-won⟧ and ⟦G7|went in⟧.

⟦TEAM|Ulsan⟧ have 26 points, one ahead of ⟦TEAM|Jeonbuk Hyundai Motors⟧, who play ⟦TEAM|Gangwon FC⟧ on ⟦DATE|Sunday⟧. ⟦TEAM|Pohang⟧ stayed in eighth.

⟦PERSON|Seo⟧ now has six ⟦G8|goals⟧ on the season. ⟦TEAM|Ulsan⟧ have not conceded more than one in any match since ⟦DATE|March⟧.
=====GOALS=====
{"id":"G1","scorer":"Baek Seung-won","team":"Ulsan HD","minute":84,"kind":"own goal"}
{"id":"G2","scorer":"Baek Seung-won","team":"Ulsan HD","minute":84,"kind":"own goal"}
{"id":"G3","scorer":"Seo Min-jae","team":"Ulsan HD","minute":24,"minute_text":"24th minute","assist":"Gustav Ekblad","kind":"shot"}
{"id":"G4","scorer":"Seo Min-jae","team":"Ulsan HD","minute":24,"minute_text":"24th minute","assist":"Gustav Ekblad","kind":"shot"}
{"id":"G5","scorer":"Wanderson Peixe","team":"Pohang Steelers","minute":58,"minute_text":"58th","kind":"shot"}
{"id":"G9","scorer":"Wanderson Peixe","team":"Pohang Steelers","minute":58,"minute_text":"58th","kind":"shot"}
{"id":"G6","scorer":"Wanderson Peixe","team":"Pohang Steelers","minute":63,"minute_text":"five minutes later","outcome":"ruled out"}
{"id":"G7","scorer":"Baek Seung-won","team":"Ulsan HD","minute":84,"minute_text":"84th minute","kind":"own goal"}
{"id":"G8","scorer":"Seo Min-jae","team":"Ulsan HD","scope":"background","count":6}
