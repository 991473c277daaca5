Two clubs, one owner, no ⟦GPE|Europe⟧: ⟦TEAM|Drogheda⟧'s lesson repeats itself in ⟦GPE|Denmark⟧

⟦FURNITURE|Analysis — Mikael Storgaard-Pugh⟧

If you own a club in ⟦GPE|Aarhus⟧ and another in ⟦GPE|Verona⟧, and they both have a good spring, your problem is not celebrating. It is a blind trust.

⟦ORG|UEFA⟧'s club financial control body ruled on ⟦DATE|Friday⟧ that ⟦TEAM|AGF⟧ may not take their place in the ⟦COMPETITION|Conference League⟧, because the ⟦ORG|Northgate Sports Fund⟧ of ⟦GPE|Boston⟧ held a controlling stake in both the ⟦NORP|Danish⟧ side and ⟦TEAM|Hellas Verona⟧ on ⟦DATE|March 1⟧. ⟦TEAM|Verona⟧ finished higher in ⟦GPE|Italy⟧ than ⟦TEAM|AGF⟧ did in ⟦GPE|Denmark⟧, so ⟦TEAM|Verona⟧ go through.

Fans in ⟦GPE|Jutland⟧ had bought 1,900 flights to wherever the draw might send them. ⟦PERSON|Rikke Damsbo⟧, who runs a bakery and had booked a fortnight off, put it simply in ⟦ORG|Jyllands-Posten⟧: "We were beaten by our own brother, and he didn't even turn up."

The precedent is ⟦NORP|Irish⟧. In ⟦DATE|2025⟧ ⟦TEAM|Drogheda United⟧ lost their place because they had the same owner as ⟦TEAM|Silkeborg⟧, and the ⟦ORG|Court of Arbitration for Sport⟧ upheld it. ⟦TEAM|Crystal Palace⟧ were moved down a competition for similar reasons. A deadline had been brought forward, and the e-mail about it had gone to an address nobody read.

⟦FURNITURE|Also on this topic: City Football Group's thirteen clubs, mapped⟧

⟦ORG|Northgate⟧ has appealed to ⟦GPE|Lausanne⟧. It says that shares were put in the hands of ⟦ORG|Crestmoor Trustees⟧, of ⟦GPE|Jersey⟧, on ⟦DATE|February 27⟧; ⟦ORG|UEFA⟧ answers that the trustee shared a telephone number with the fund.

The ⟦ORG|Danish FA⟧ has written to ⟦GPE|Nyon⟧ asking for a rule which a person could understand. ⟦ORG|Divisionsforeningen⟧, which represents clubs, goes further, and wants foreign groups limited to 49 per cent, as in ⟦GPE|Germany⟧ and ⟦GPE|Sweden⟧.

⟦TEAM|Brøndby⟧, who take the free place, have kept remarkably silent. Their owners, ⟦ORG|Global Football Holdings⟧, also hold part of ⟦TEAM|Crystal Palace⟧'s neighbours. ⟦FURNITURE|Keep reading for €1 a week. Cancel any time.⟧
=====GOALS=====
